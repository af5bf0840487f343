/** How large a name may be set: the longer it is drawn, the smaller its letters. */
export type NameWidth = 'usual' | 'long' | 'longest'

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\p{Lu}]/u

/**
 * Over 60 characters a name is set smaller (interface.md 10.2). Capitals, Chinese and emoji are
 * about half as wide again as small letters, so they count for more.
 */
export function nameWidth(name: string): NameWidth {
  let count = 0
  for (const character of name) count += wide.test(character) ? 1.6 : 1
  if (count <= 60) return 'usual'
  return count <= 100 ? 'long' : 'longest'
}
