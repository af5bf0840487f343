import { type Report, startOf } from './message.ts'

/** Paths such as "modules/shared/facts.yaml" and what is in them. */
export type FileTable = ReadonlyMap<string, string | Uint8Array>

/** Far more than a lesson needs; parsers are slow on more. */
const longestFile = 512 * 1024
const longestLine = 5_000

/** The text of a file, or a message and nothing. A file that is not there gives nothing, silently. */
export function readText(files: FileTable, path: string, report: Report): string | undefined {
  const content = files.get(path)
  if (content === undefined) return undefined
  if (content.length > longestFile) return refuse(report, 'file-too-large', path)
  const text = typeof content === 'string' ? content : decode(content)
  if (text === undefined || hasControls(text)) return refuse(report, 'file-not-text', path)
  return wholeLines(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), path, report)
}

function wholeLines(text: string, path: string, report: Report): string | undefined {
  const line = text.split('\n').findIndex(one => one.length > longestLine) + 1
  if (line === 0) return text
  report('line-too-long', { file: path, line, column: longestLine })
  return undefined
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true
  }
  return false
}

function refuse(report: Report, code: 'file-too-large' | 'file-not-text', path: string): undefined {
  report(code, startOf(path))
}
