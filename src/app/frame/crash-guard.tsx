import { Component, type ComponentChildren } from 'preact'
import { Button, LinkButton } from '../../player/button.tsx'
import { href } from '../base.ts'
import { t } from '../i18n.ts'

interface CrashState {
  readonly error: unknown
}

/** "Something went wrong": the one place where a bug becomes words. */
export class CrashGuard extends Component<{ children: ComponentChildren }, CrashState> {
  override state: CrashState = { error: null }

  static override getDerivedStateFromError(error: unknown): CrashState {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main id="main" class="page">
        <h1 tabIndex={-1}>{t('crash.title')}</h1>
        <p>{t('crash.body')}</p>
        <div class="actions">
          <Button onPress={() => this.setState({ error: null })}>{t('crash.again')}</Button>
          <LinkButton second href={href('/')}>
            {t('crash.home')}
          </LinkButton>
        </div>
        <p class="small">{t('crash.code', { code: codeOf(this.state.error) })}</p>
      </main>
    )
  }
}

/** Six letters and digits that name the fault's kind and place, and nothing about the person. */
function codeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  let sum = 0
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 36 ** 6
  return sum.toString(36).toUpperCase().padStart(6, '0')
}
