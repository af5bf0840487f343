import { isJsonObject, type Json, type JsonObject } from '../spec/json.ts'

/** What is known of an activity, with what a newer statement says of it (1.0.3 Data 2.4.4.1). */
export function mergeDefinition(known: JsonObject | undefined, newer: JsonObject): JsonObject {
  if (!known) return newer
  const both = Object.keys(newer).map(key => [key, mergeValue(key, known[key], newer[key] ?? null)])
  return { ...known, ...Object.fromEntries(both) }
}

/** Languages and extensions are joined; everything else is replaced. */
function mergeValue(key: string, known: Json | undefined, newer: Json): Json {
  const joined = key === 'name' || key === 'description' || key === 'extensions'
  return joined && isJsonObject(known) && isJsonObject(newer) ? { ...known, ...newer } : newer
}
