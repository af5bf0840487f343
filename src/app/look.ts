import { signal } from '@preact/signals'
import { kept } from './small-storage.ts'

/** How the person wants things to look and behave; kept in this browser, for everybody who uses it. */
export interface Look {
  readonly theme: 'same' | 'light' | 'dark' | 'hc-light' | 'hc-dark'
  readonly text: 'standard' | 'large' | 'xlarge'
  readonly spacing: 'standard' | 'wide'
  readonly pictures: 'show' | 'hide'
  readonly movement: 'same' | 'off'
  readonly exit: 'some' | 'every'
  /** Reading aloud: 0.7 slow, 0.9 usual, 1.1 fast. */
  readonly rate: '0.7' | '0.9' | '1.1'
}

export const lookChoices: { readonly [K in keyof Look]: readonly Look[K][] } = {
  theme: ['same', 'light', 'dark', 'hc-light', 'hc-dark'],
  text: ['standard', 'large', 'xlarge'],
  spacing: ['standard', 'wide'],
  pictures: ['show', 'hide'],
  movement: ['same', 'off'],
  exit: ['some', 'every'],
  rate: ['0.7', '0.9', '1.1'],
}

const usual: Look = {
  theme: 'same',
  text: 'standard',
  spacing: 'standard',
  pictures: 'show',
  movement: 'same',
  exit: 'some',
  rate: '0.9',
}

const key = 'harbour.look'

export const look = signal<Look>(usual)

/** Reads what was chosen and puts it on the page. Called first of all, so that nothing flashes. */
export function restoreLook(): void {
  look.value = parseLook(kept.getItem(key))
  apply(look.value)
}

export function chooseLook(change: Partial<Look>): void {
  look.value = { ...look.value, ...change }
  kept.setItem(key, JSON.stringify(look.value))
  apply(look.value)
}

/** Anything that is not one of the choices counts as the usual. */
export function parseLook(text: string | null): Look {
  const given = parseObject(text)
  const chosen = Object.entries(lookChoices).map(([name, choices]) => {
    const value = given[name]
    const known = (choices as readonly unknown[]).includes(value)
    return [name, known ? value : usual[name as keyof Look]]
  })
  return Object.fromEntries(chosen) as Look
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function apply(chosen: Look): void {
  const { dataset } = document.documentElement
  set(dataset, 'theme', chosen.theme, 'same')
  set(dataset, 'text', chosen.text, 'standard')
  set(dataset, 'spacing', chosen.spacing, 'standard')
  set(dataset, 'pictures', chosen.pictures, 'show')
  set(dataset, 'movement', chosen.movement, 'same')
}

function set(dataset: DOMStringMap, name: string, value: string, none: string): void {
  if (value === none) delete dataset[name]
  else dataset[name] = value
}
