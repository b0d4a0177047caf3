import { useSyncExternalStore } from 'react'

/** The ways in which a screen can be made easier. Each is one attribute on the page, answered by theme.css. */
export interface Modes {
  readonly text: 'normal' | 'large'
  readonly contrast: 'normal' | 'high'
  readonly reach: 'normal' | 'low'
}

export interface ModeChoice {
  readonly modes: Modes
  readonly toggle: (mode: keyof Modes) => void
  /** For the next visitor. */
  readonly reset: () => void
}

export function useModes(): ModeChoice {
  return { modes: useSyncExternalStore(subscribe, () => current), toggle, reset }
}

const normal: Modes = { text: 'normal', contrast: 'normal', reach: 'normal' }
const listeners = new Set<() => void>()
let current = normal

function toggle(mode: keyof Modes): void {
  const others: { readonly [M in keyof Modes]: Exclude<Modes[M], 'normal'> } = {
    text: 'large',
    contrast: 'high',
    reach: 'low',
  }
  apply({ ...current, [mode]: current[mode] === 'normal' ? others[mode] : 'normal' })
}

function reset(): void {
  apply(normal)
}

function apply(modes: Modes): void {
  current = modes
  Object.assign(document.documentElement.dataset, modes)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
