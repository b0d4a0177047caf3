import { useEffect, useRef } from 'react'
import { actOfKey, type KeyedAct } from './keys.ts'

/**
 * Lets the keys press. While a dialog is open or somebody writes, they rest, but the browser does not get them
 * either: a clerk who presses F3 a moment too early must not find a search bar.
 */
export function useKeys(on: boolean, press: (act: KeyedAct) => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    if (!on) return
    let former = { key: '', at: -doubleTap }
    const listen = (event: KeyboardEvent) => {
      const act = actOfKey(event.key)
      if (!act || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const second = event.key === former.key && event.timeStamp - former.at < doubleTap
      if (event.repeat || second || isElsewhere(event.target)) return
      former = { key: event.key, at: event.timeStamp }
      latest.current(act)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}

/** F1 calls and then starts: pressed twice by a trembling hand, it must not do both. */
const doubleTap = 600

function isElsewhere(target: EventTarget | null): boolean {
  const writing = target instanceof Element && target.closest('input, textarea, select') !== null
  return writing || document.querySelector('dialog[open]') !== null
}
