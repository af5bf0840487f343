import renderToString from 'preact-render-to-string'
import type { Catalogue } from '../course/bundle.ts'
import { Words } from '../player/words.ts'
import { Frame } from './frame/frame.tsx'
import { t } from './i18n.ts'
import { FirstHome } from './screens/home.tsx'

/** Home as a first visitor sees it, for the build to write into the page. */
export function prerender(catalogue: Catalogue): string {
  return renderToString(
    <Words.Provider value={t}>
      <Frame>
        <FirstHome entries={catalogue.courses} saved={new Set()} offline={false} />
      </Frame>
    </Words.Provider>,
  )
}
