import { useWords } from '../../player/words.ts'
import { lineCount } from '../pages-words.ts'
import { useNames } from './names.ts'

interface WordListProps {
  /** Key of the lines in the long pages' words. */
  readonly name: string
  /** Steps, one after another. */
  readonly ordered?: boolean
}

/** A list whose lines stand under one key. */
export function WordList({ name, ordered = false }: WordListProps) {
  const t = useWords()
  const names = useNames()
  const keys = Array.from({ length: lineCount(name) }, (_, at) => `${name}.${at}`)
  const lines = keys.map(key => <li key={key}>{t(key, names)}</li>)
  return ordered ? <ol class="steps-list">{lines}</ol> : <ul>{lines}</ul>
}
