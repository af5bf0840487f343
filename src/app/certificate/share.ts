/** What came of a press on Share. */
export type Shared =
  /** Handed to the device's own sheet: as a file, or as words where it takes no files. */
  | { readonly ok: true; readonly as: 'file' | 'words' }
  /** The person closed the sheet: nothing is said. */
  | { readonly ok: false; readonly why: 'refused' }
  /** This browser has no sheet, or it broke: offer "Save as PDF". */
  | { readonly ok: false; readonly why: 'no-sheet' | 'stopped' }

export interface ShareWords {
  readonly title: string
  readonly text: string
  /** Where the certificate can be seen; absent while it is on this device only. */
  readonly url?: string
}

/** Must run in answer to a press: browsers open the sheet for nothing else. */
export async function shareFile(file: File, words: ShareWords): Promise<Shared> {
  if (!('share' in navigator)) return { ok: false, why: 'no-sheet' }
  const asFile = navigator.canShare?.({ files: [file] }) ?? false
  const what = asFile ? { files: [file], title: words.title } : { ...words }
  try {
    await navigator.share(what)
    return { ok: true, as: asFile ? 'file' : 'words' }
  } catch (error) {
    const closed = error instanceof DOMException && error.name === 'AbortError'
    return { ok: false, why: closed ? 'refused' : 'stopped' }
  }
}

/** Puts a file among the downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Safari reads the address after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** "certificate-7K4M-PQ2T-9XWD.pdf": no topic and no person in a list of downloads. */
export function certificateFileName(word: string, number: string): string {
  return `${word}-${number}.pdf`
}

export function printPage(): void {
  window.print()
}
