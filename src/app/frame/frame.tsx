import type { ComponentChildren } from 'preact'
import { useWords } from '../../player/words.ts'
import { href } from '../base.ts'
import { ExitButton } from '../exit.tsx'
import { look } from '../look.ts'

interface FrameProps {
  /** A "Back" link at the top of the page, by path. */
  readonly back?: string
  /** "Exit this page"; where somebody wants it on every page, it comes by itself. */
  readonly exit?: ComponentChildren
  readonly banner?: ComponentChildren
  /** Words about the course in the footer. */
  readonly course?: string
  readonly children: ComponentChildren
}

/** Shell A (interface.md 4.1): name, Get support, Menu; one main; the footer. */
export function Frame({ back, exit: asked, banner, course, children }: FrameProps) {
  const t = useWords()
  const exit = asked ?? (look.value.exit === 'every' ? <ExitButton /> : undefined)
  return (
    <>
      <SkipLinks exit={exit !== undefined} />
      <header class="header">
        <div class="header-row">
          <a class="header-name" href={href('/')}>
            {t('app.name')}
          </a>
          <nav aria-labelledby="site-nav">
            <h2 class="visually-hidden" id="site-nav">
              {t('frame.site')}
            </h2>
            <a href={href('/support')}>{t('frame.support')}</a>
            <a href={href('/menu')}>{t('frame.menu')}</a>
          </nav>
        </div>
      </header>
      <div class="page">
        {exit}
        {back === undefined ? null : <BackLink to={back} />}
        <main id="main">
          {banner}
          {children}
        </main>
      </div>
      <Footer course={course} />
    </>
  )
}

export function SkipLinks({ exit }: { readonly exit: boolean }) {
  const t = useWords()
  return (
    <>
      <a class="skip-link" href="#main" data-native onClick={skipToMain}>
        {t('frame.skip')}
      </a>
      {exit ? (
        <button
          type="button"
          class="skip-link"
          onClick={() => document.getElementById('exit')?.click()}
        >
          {t('frame.exitSkip')}
        </button>
      ) : null}
    </>
  )
}

function skipToMain(event: Event): void {
  event.preventDefault()
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}

export function BackLink({ to }: { readonly to: string }) {
  const t = useWords()
  return (
    <nav class="back-row" aria-label={t('frame.back')}>
      <a class="back-link" href={href(to)}>
        {t('frame.back')}
      </a>
    </nav>
  )
}

export function Footer({ course }: { readonly course?: string | undefined }) {
  const t = useWords()
  return (
    <footer class="footer">
      <h2 class="visually-hidden">{t('frame.footer')}</h2>
      <ul class="footer-links">
        <li>
          <a href={href('/help')}>{t('frame.help')}</a>
        </li>
        <li>
          <a href={href('/accessibility')}>{t('frame.accessibility')}</a>
        </li>
        <li>
          <a href={href('/privacy')}>{t('frame.privacy')}</a>
        </li>
      </ul>
      {course ? <p class="small">{course}</p> : null}
      <p class="small">{t('frame.version', { version: __VERSION__ })}</p>
    </footer>
  )
}
