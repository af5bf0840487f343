import * as v from 'valibot'
import { exactObject, extensions, iri, languageMap } from './plain-values.ts'

const components = v.optional(
  v.pipe(
    v.array(exactObject({ id: v.string(), description: v.optional(languageMap) })),
    v.check(
      list => new Set(list.map(one => one.id)).size === list.length,
      'Each component needs an id of its own.',
    ),
  ),
)

const interactionType = v.picklist([
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
])

/** 1.0.3 Data 2.4.4.1, with the interaction properties of the same clause. */
export const definition = v.pipe(
  exactObject({
    name: v.optional(languageMap),
    description: v.optional(languageMap),
    type: v.optional(iri),
    moreInfo: v.optional(iri),
    extensions: v.optional(extensions),
    interactionType: v.optional(interactionType),
    correctResponsesPattern: v.optional(v.array(v.string())),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
  }),
  v.check(
    one => 'interactionType' in one || !interactionKeys.some(key => key in one),
    'An activity with answers or choices needs its interactionType.',
  ),
)

const interactionKeys = ['correctResponsesPattern', 'choices', 'scale', 'source', 'target', 'steps']

export const activity = exactObject({
  objectType: v.optional(v.literal('Activity')),
  id: iri,
  definition: v.optional(definition),
})

export type Activity = v.InferOutput<typeof activity>
export type ActivityDefinition = v.InferOutput<typeof definition>
