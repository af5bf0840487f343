import '../screen-words.ts'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../player/button.tsx'
import { Disclosure } from '../../player/disclosure.tsx'
import { useWords } from '../../player/words.ts'
import { phone } from '../device-word.ts'
import { fromHomeScreen } from '../from-home-screen.ts'
import { here } from '../here.ts'
import { focusHeading } from '../page-turn.ts'
import { kept, untilClosed } from '../small-storage.ts'
import { announce } from './announce.tsx'
import { type InstallHelp, installHelp } from './install-choice.ts'
import { askToInstall, installPrompt } from './install-prompt.ts'
import { countVisit, dismiss, dismissedAt } from './visits.ts'

/** Help towards the home screen, where it works and was not refused (interface.md 4.9). */
export function InstallCard({ started }: { readonly started: boolean }) {
  const [facts, setFacts] = useState<ReturnType<typeof readFacts> | null>(null)
  useEffect(() => setFacts(readFacts()), [])
  if (!facts) return null
  const refuse = () => {
    dismiss(kept, Date.now())
    focusHeading()
    setFacts(readFacts())
  }
  const help = installHelp({
    ...facts,
    started,
    canPrompt: installPrompt.value !== null,
    lessonFinished: here.value?.attempts.some(hasFinishedLesson) ?? false,
  })
  return <Help help={help} onRefuse={refuse} />
}

function hasFinishedLesson(attempt: { readonly finished: object }): boolean {
  return Object.keys(attempt.finished).length > 0
}

function readFacts() {
  return {
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    standalone: fromHomeScreen(),
    visits: countVisit(kept, untilClosed),
    dismissedAt: dismissedAt(kept),
    now: Date.now(),
  }
}

interface HelpProps {
  readonly help: InstallHelp
  readonly onRefuse: () => void
}

function Help({ help, onRefuse }: HelpProps) {
  switch (help.kind) {
    case 'none':
      return null
    case 'prompt':
      return <PromptCard onRefuse={onRefuse} />
    case 'ios-first':
      return <IosFirst />
    case 'ios-started':
      return <IosStarted onRefuse={onRefuse} />
    case 'in-app':
      return <InApp browser={help.browser} onRefuse={onRefuse} />
  }
}

interface CardProps {
  readonly lead: string
  readonly button?: { readonly words: string; readonly onPress: () => unknown }
  readonly onRefuse: () => void
  readonly children?: ComponentChildren
}

function Card({ lead, button, onRefuse, children }: CardProps) {
  const t = useWords()
  return (
    <section class="card install-card" aria-labelledby="install">
      <h2 id="install">{t('install.title')}</h2>
      <p>{lead}</p>
      {children}
      <div class="actions">
        {button ? (
          <Button second onPress={button.onPress}>
            {button.words}
          </Button>
        ) : null}
        <Button second onPress={onRefuse}>
          {t('install.no')}
        </Button>
      </div>
    </section>
  )
}

function PromptCard({ onRefuse }: { readonly onRefuse: () => void }) {
  const t = useWords()
  const button = { words: t('install.add'), onPress: askToInstall }
  return <Card lead={t('install.android')} button={button} onRefuse={onRefuse} />
}

function IosFirst() {
  const t = useWords()
  return (
    <Disclosure id="install-ios" title={t('install.iosFirst')}>
      <p>{t('install.iosSeven', { phone: phone() })}</p>
      <ol class="steps-list">
        <li>{t('install.iosStep1')}</li>
        <li>{t('install.iosStep2')}</li>
        <li>{t('install.iosStep3')}</li>
      </ol>
    </Disclosure>
  )
}

/** What was started in Safari cannot move to the home screen yet: so it is kept where it is. */
function IosStarted({ onRefuse }: { readonly onRefuse: () => void }) {
  const t = useWords()
  return (
    <section class="card install-card" aria-labelledby="install">
      <h2 id="install">{t('install.iosKeepTitle')}</h2>
      <p>{t('install.iosKeep', { phone: phone() })}</p>
      <p>{t('install.iosSeparate')}</p>
      <div class="actions">
        <Button second onPress={onRefuse}>
          {t('install.no')}
        </Button>
      </div>
    </section>
  )
}

function InApp({ browser, onRefuse }: { readonly browser: string; readonly onRefuse: () => void }) {
  const t = useWords()
  const copy = async () => {
    if (await copied(window.location.origin + window.location.pathname))
      announce(t('install.copied'))
  }
  const button = { words: t('install.copyLink'), onPress: copy }
  return <Card lead={t('install.inapp', { browser })} button={button} onRefuse={onRefuse} />
}

/** Browsers inside other apps often refuse. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
