import { Hono } from 'hono'
import { readParameters } from '../input/parameters.ts'
import { onlyMethods } from './only-methods.ts'
import { queryOf, type XapiEnv, type XapiMount } from './xapi-context.ts'

/** What is spoken here (1.0.3 Communication 2.8); open to everybody. */
export function aboutRoute({ version }: XapiMount): Hono<XapiEnv> {
  const app = new Hono<XapiEnv>()
  app.get('/', c => {
    readParameters(queryOf(c), [])
    return c.json({ version: [version] })
  })
  app.all('/', onlyMethods('GET, HEAD'))
  return app
}
