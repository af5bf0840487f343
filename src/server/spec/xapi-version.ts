/** The two versions that are spoken here: xAPI 1.0.3, and 2.0.0 (IEEE 9274.1.1). */
export type XapiVersion = '1.0.3' | '2.0.0'

const accepted: Readonly<Record<XapiVersion, RegExp>> = {
  // 1.0.3 Communication 3.3: any "1.0" or "1.0.x" is taken as 1.0.3.
  '1.0.3': /^1\.0(\.\d{1,4})?$/,
  '2.0.0': /^2\.0(\.\d{1,4})?$/,
}

/** Whether an `X-Experience-API-Version` header speaks the version of a mount. */
export function speaks(version: XapiVersion, header: string | undefined): boolean {
  return header !== undefined && accepted[version].test(header)
}

/** What a statement's own `version` may say (1.0.3 Data 2.4.10; 2.0 keeps statements of 1.0). */
export function isStatementVersion(version: XapiVersion, written: string): boolean {
  return accepted['1.0.3'].test(written) || (version === '2.0.0' && speaks('2.0.0', written))
}
