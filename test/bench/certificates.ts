import { openHarness } from '../app/certificate/open-harness.ts'
import { sample } from '../app/certificate/sample.ts'
import { slowPhone } from './network.ts'

export interface Certificates {
  readonly first: readonly number[]
  readonly next: readonly number[]
  /** A hundred in one file, on a phone as fast as this machine. */
  readonly hundred: readonly number[]
}

/** Files of certificates: the code and the fonts come from the device, as they do offline. */
export async function makeCertificates(runs: number): Promise<Certificates> {
  const { page, address, close } = await openHarness()
  const session = await page.context().newCDPSession(page)
  const make = async (count: number) => {
    const certificates = Array.from({ length: count }, () => sample)
    const made = await page.evaluate(
      wanted => window.certificateHarness.pdf(wanted, 'landscape'),
      certificates,
    )
    return made.took
  }
  const times = { first: [] as number[], next: [] as number[], hundred: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    await page.goto(address)
    await page.waitForFunction(() => 'certificateHarness' in window)
    await slowPhone(session)
    times.first.push(await make(1))
    times.next.push(await make(1))
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    times.hundred.push(await make(100))
  }
  await close()
  return times
}
