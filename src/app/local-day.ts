/**
 * The day that it is where the person is: "2026-11-21". Without `Intl`, which takes a slow phone half
 * a second to find its time zone by name, before the first screen.
 */
export function localDay(now: Date): string {
  const part = (number: number, digits: number) => String(number).padStart(digits, '0')
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`
}
