import type { MouseEvent } from 'react'

/** Milliseconds, and pixels. */
export const doubleTap = 600
export const sameFinger = 40

/** again: the second of a double tap. astray: the same, on what the next page has put in the place of the first. */
export type Tap = 'new' | 'again' | 'astray'

export function isSecondTap(event: MouseEvent): boolean {
  return tapOf(event) !== 'new'
}

/**
 * What a tap is. Trembling hands tap twice, and the second tap would otherwise land on whatever the next page has put
 * in the same place.
 */
export function tapOf(event: MouseEvent): Tap {
  const former = last
  const tap = { at: event.timeStamp, x: event.clientX, y: event.clientY, target: event.currentTarget }
  const near = Math.hypot(tap.x - former.x, tap.y - former.y) < sameFinger
  // A keyboard's press has no place on the screen, so only the same button counts.
  const same = event.detail === 0 ? tap.target === former.target : near
  if (same && tap.at - former.at < doubleTap) return isGone(former.target) ? 'astray' : 'again'
  last = tap
  return 'new'
}

let last: { at: number; x: number; y: number; target: EventTarget | null } = {
  at: -doubleTap,
  x: 0,
  y: 0,
  target: null,
}

function isGone(target: EventTarget | null): boolean {
  return target !== null && 'isConnected' in target && !target.isConnected
}
