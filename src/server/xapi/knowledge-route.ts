import { Hono } from 'hono'
import { agentParameter, iriParameter, readParameters, required } from '../input/parameters.ts'
import { person } from '../input/person.ts'
import { onlyMethods } from './only-methods.ts'
import { queryOf, type XapiEnv, type XapiMount } from './xapi-context.ts'

/** What statements have said of activities and agents (1.0.3 Communication 2.4, 2.5). */
export function knowledgeRoute({ store }: XapiMount): Hono<XapiEnv> {
  const app = new Hono<XapiEnv>()
  app.get('/activities', async c => {
    const parameters = readParameters(queryOf(c), ['activityId'])
    const id = required(iriParameter(parameters, 'activityId'), 'activityId')
    const { key } = c.get('credential').organisation
    const definition = (await store.readDefinitions(key, [id])).get(id)
    return c.json({ objectType: 'Activity', id, ...(definition && { definition }) })
  })
  app.get('/agents', async c => {
    const parameters = readParameters(queryOf(c), ['agent'])
    const { agent, key } = required(agentParameter(parameters, { groups: false }), 'agent')
    const names = await store.readAgentNames(c.get('credential').organisation.key, key)
    return c.json(person(agent, names))
  })
  app.all('/activities', onlyMethods('GET, HEAD'))
  app.all('/agents', onlyMethods('GET, HEAD'))
  return app
}
