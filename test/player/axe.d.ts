import type axeCore from 'axe-core'

declare global {
  /** Put on the page by the tests. */
  var axe: typeof axeCore
}
