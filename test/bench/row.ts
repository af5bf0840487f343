import { median, quantile, range, type Samples } from './figures.ts'

export type Unit = 'ms' | 'kB' | 'MB'

/** One line of the table: a thing measured, against what DESIGN 17 allows. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly samples: Samples
  /** Allowed at most, in `unit`; null for what is only told. */
  readonly budget: number | null
  /** The floor page's samples of the same run, and the ratio to them that is allowed. */
  readonly floor?: { readonly samples: Samples; readonly atMost?: number }
  /** The share of the samples that the budget is for; the median unless said. */
  readonly quantile?: number
}

export const columns = ['What', 'Measured', 'Range', '× floor', 'Budget', 'Verdict'] as const

export function cells(row: Row): string[] {
  const [least, most] = range(row.samples)
  const ratio = ratioToFloor(row)
  return [
    row.what,
    shown(measured(row), row.unit),
    row.samples.length > 1 ? `${figure(least)}–${figure(most)}` : '',
    ratio === null ? '' : ratio.toFixed(1),
    allowed(row),
    verdict(row),
  ]
}

function measured({ samples, quantile: share }: Row): number {
  return share === undefined ? median(samples) : quantile(samples, share)
}

function ratioToFloor(row: Row): number | null {
  return row.floor ? measured(row) / median(row.floor.samples) : null
}

function allowed({ budget, unit, floor }: Row): string {
  if (budget === null) return ''
  const ratio = floor?.atMost === undefined ? '' : ` (${floor.atMost} × floor)`
  return `≤ ${shown(budget, unit)}${ratio}`
}

/** The ratio to the floor page holds on any machine, so either will do (DESIGN 17). */
function verdict(row: Row): string {
  if (row.budget === null) return ''
  const ratio = ratioToFloor(row)
  const atMost = row.floor?.atMost
  if (measured(row) <= row.budget) return 'met'
  if (ratio !== null && atMost !== undefined && ratio <= atMost) return 'met, by the ratio'
  return `missed by ${shown(measured(row) - row.budget, row.unit)}`
}

function shown(value: number, unit: Unit): string {
  return `${figure(value)} ${unit}`
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
}
