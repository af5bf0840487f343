/**
 * Bytes as a string of one character each, which is how jsPDF keeps them. Made in pieces, so that the
 * call stays within every engine's limit of arguments.
 */
export function binary(bytes: Uint8Array | ArrayBuffer): string {
  const all = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  let text = ''
  for (let at = 0; at < all.length; at += 8192) {
    text += String.fromCharCode(...all.subarray(at, at + 8192))
  }
  return text
}
