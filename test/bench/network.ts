import type { CDPSession } from 'playwright-core'

export interface Network {
  readonly name: string
  /** Bits a second. */
  readonly speed: number
  /** Milliseconds added to each request. */
  readonly latency: number
}

/** DESIGN 17. */
export const slow4g: Network = { name: 'Slow 4G', speed: 1_600_000, latency: 150 }
export const slow3g: Network = { name: 'Slow 3G', speed: 400_000, latency: 400 }

/** A phone four times slower than this machine. */
export async function slowPhone(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

export async function slowNetwork(session: CDPSession, network: Network): Promise<void> {
  const bytes = network.speed / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
}
