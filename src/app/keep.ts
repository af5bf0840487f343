import { notKept } from './screens/not-kept.tsx'
import { whyNotKept } from './store/why-not-kept.ts'

/**
 * Writes something small on the device. Where there is no room or no store, the page that says so
 * comes up over the screen, which stays as it is; answers whether it was kept.
 */
export async function keep(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    const why = whyNotKept(error)
    if (why === null) throw new Error('Something could not be written', { cause: error })
    notKept.value = why
    return false
  }
}
