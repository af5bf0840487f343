/** The time zone of this device: "Europe/London". */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
