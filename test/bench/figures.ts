/** Several measurements of one thing. */
export type Samples = readonly number[]

export function median(samples: Samples): number {
  return quantile(samples, 0.5)
}

/** The nearest measured value, so that no figure is printed that was never seen. */
export function quantile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = Math.ceil(share * sorted.length) - 1
  const found = sorted[Math.max(0, at)]
  if (found === undefined) throw new Error('Nothing was measured')
  return found
}

export function range(samples: Samples): readonly [least: number, most: number] {
  return [Math.min(...samples), Math.max(...samples)]
}
