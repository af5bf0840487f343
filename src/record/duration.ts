/** Seconds as an ISO 8601 duration, "PT1H2M3S", as SCORM 2004 and xAPI write times. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const parts = [
    part(Math.floor(whole / 3600), 'H'),
    part(Math.floor((whole % 3600) / 60), 'M'),
    part(whole % 60, 'S'),
  ].join('')
  return `PT${parts || '0S'}`
}

function part(count: number, unit: string): string {
  return count > 0 ? `${count}${unit}` : ''
}
