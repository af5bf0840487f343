import * as v from 'valibot'
import { activity } from './activity-schema.ts'
import { actor, agent, authority, group } from './agent-schema.ts'
import { context1, context2, statementRef } from './context-schema.ts'
import { exactObject, iri, languageMap, mediaType, sha2, timestamp, uuid } from './plain-values.ts'
import { result } from './result-schema.ts'
import { isStatementVersion, type XapiVersion } from './xapi-version.ts'

export const voided = 'http://adlnet.gov/expapi/verbs/voided'

const verb = exactObject({ id: iri, display: v.optional(languageMap) })

/** 1.0.3 Data 2.4.11. */
const attachment = exactObject({
  usageType: iri,
  display: languageMap,
  description: v.optional(languageMap),
  contentType: mediaType,
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  sha2,
  fileUrl: v.optional(iri),
})

/** The object's own schema; a statement inside is possible only in the outer one. */
function objectSchema(input: unknown): v.GenericSchema<ObjectKind> {
  const type = objectType(input)
  if (type === 'Agent') return agent
  if (type === 'Group') return group
  if (type === 'StatementRef') return statementRef
  return activity
}

interface ObjectKind {
  readonly objectType?: string | undefined
}

function objectType(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'objectType' in input
    ? input.objectType
    : undefined
}

const object = v.lazy(objectSchema)

/** What a statement and a statement inside it have in common (1.0.3 Data 2.4). */
function parts<C extends typeof context1 | typeof context2>(context: C) {
  return {
    actor,
    verb,
    result: v.optional(result),
    context: v.optional(context),
    timestamp: v.optional(timestamp),
    attachments: v.optional(v.array(attachment)),
  }
}

interface AboutObject {
  readonly object: ObjectKind
  readonly context?: object | undefined
}

/** Revision and platform speak of an activity (1.0.3 Data 2.4.6, rows 6 and 7). */
function saysOnlyWhatFits({ object, context }: AboutObject): boolean {
  const isActivity = (object.objectType ?? 'Activity') === 'Activity'
  return isActivity || !context || !('revision' in context || 'platform' in context)
}

const fits = 'Only a statement about an activity may say revision or platform.'

/** A statement of this version, as a client may send it. */
function schemaOf(version: XapiVersion) {
  const shared = parts(version === '1.0.3' ? context1 : context2)
  const subStatement = v.pipe(
    exactObject({ objectType: v.literal('SubStatement'), ...shared, object }),
    v.check(one => saysOnlyWhatFits(one), fits),
  )
  return v.pipe(
    exactObject({
      ...shared,
      object: v.lazy(
        (input): v.GenericSchema<ObjectKind> =>
          objectType(input) === 'SubStatement' ? subStatement : objectSchema(input),
      ),
      id: v.optional(uuid),
      stored: v.optional(timestamp),
      authority: v.optional(authority),
      version: v.optional(
        v.pipe(
          v.string(),
          v.check(
            written => isStatementVersion(version, written),
            'It must be 1.0, 1.0.x or 2.0.x.',
          ),
        ),
      ),
    }),
    v.check(one => saysOnlyWhatFits(one), fits),
    v.check(
      one => one.verb.id !== voided || one.object.objectType === 'StatementRef',
      'A statement that voids another names it with a StatementRef.',
    ),
  )
}

export const statementSchema: Readonly<Record<XapiVersion, ReturnType<typeof schemaOf>>> = {
  '1.0.3': schemaOf('1.0.3'),
  '2.0.0': schemaOf('2.0.0'),
}
