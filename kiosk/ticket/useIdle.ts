import { useCallback, useEffect, useState } from 'react'
import { second } from '../../shared/time.ts'

const patience = 45 * second

/**
 * Whether nobody has touched anything for a while. A finger that rests on the glass, and words that are
 * being read aloud, are not nobody.
 */
export function useIdle(watching: boolean): { readonly idle: boolean; readonly wake: () => void } {
  const [idle, setIdle] = useState(false)
  const wake = useCallback(() => setIdle(false), [])
  useEffect(() => {
    if (!watching) setIdle(false)
    return watching && !idle ? watchHands(() => setIdle(true)) : undefined
  }, [watching, idle])
  return { idle: idle && watching, wake }
}

function watchHands(onIdle: () => void): () => void {
  const fingers = new Set<number>()
  let timer = 0
  const wait = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => (fingers.size > 0 || isSpeaking() ? wait() : onIdle()), patience)
  }
  const press = (event: PointerEvent) => {
    fingers.add(event.pointerId)
    wait()
  }
  const release = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    wait()
  }
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  addEventListener('pointerdown', press, options)
  addEventListener('pointerup', release, options)
  addEventListener('pointercancel', release, options)
  for (const sign of ['keydown', 'input', 'scroll'] as const) addEventListener(sign, wait, options)
  wait()
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

function isSpeaking(): boolean {
  return 'speechSynthesis' in window && speechSynthesis.speaking
}
