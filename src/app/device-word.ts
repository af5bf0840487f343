import { t } from './i18n.ts'

export type DeviceKind = 'phone' | 'tablet' | 'computer' | 'device'

/** Phone, tablet or computer, by pointer and size (interface.md section 2). */
export function deviceKind(): DeviceKind {
  if (typeof matchMedia === 'undefined') return 'device'
  if (matchMedia('(pointer: coarse)').matches) {
    return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet'
  }
  return matchMedia('(pointer: fine)').matches ? 'computer' : 'device'
}

/** The word for this device in a sentence. */
export function phone(): string {
  return t(`device.${deviceKind()}`)
}
