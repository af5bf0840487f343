/** An absolute IRI (RFC 3987): a scheme and something behind it, with nothing that must be escaped; a web address has a host. */
export function isIri(text: string): boolean {
  if (/^https?:(?!\/\/[^/?#])/i.test(text)) return false
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && !hasControls(text)
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text)
}

/** "mailto:" and an address (1.0.3 Data 2.4.2.3). Which addresses exist is for mail servers to say. */
export function isMailto(text: string): boolean {
  return /^mailto:[^\s@<>"]+@[^\s@<>"]+$/.test(text) && !hasControls(text)
}

/** Eight, four, four, four and twelve hexadecimal digits (RFC 9562); case does not matter. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}

/** A well-formed language tag (RFC 5646, 2.1); private and old tags count. */
export function isLanguageTag(text: string): boolean {
  return languageTag.test(text)
}

const languageTag =
  /^((([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?)|x(-[a-z0-9]{1,8})+|i-[a-z]+|(sgn-[a-z]{2}-[a-z]{2})|zh-min(-nan)?|en-gb-oed)$/i

/** type/subtype with its parameters (RFC 9110, 8.3.1). */
export function isMediaType(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(\s*;.*)?$/.test(text) && !hasControls(text)
}

/** Lower-case or upper-case hexadecimal digits of SHA-224, 256, 384 or 512. */
export function isSha2(text: string): boolean {
  return /^([0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(text)
}
