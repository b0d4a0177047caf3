import { useEffect, useRef } from 'react'

export interface Typed {
  /** A letter or digit, typed while nothing else was written into. */
  readonly onKey: (key: string) => void
  /** The whole code, if it came as fast as only a scanner types; null: Enter was pressed by a person. */
  readonly onEnter: (scanned: string | null) => void
}

/** Milliseconds: a longer pause ends a code. */
const pause = 300
/** Milliseconds for each key, on average: scanners need less than twenty, people more than a hundred. */
const fast = 60
const shortest = 3

/**
 * A scanner is a keyboard that types the code and Enter. It is heard wherever the focus is, so that nobody has to
 * press a field first; what is typed into a field stays there.
 */
export function useScanner(typed: Typed): void {
  const told = useRef(typed)
  told.current = typed
  useEffect(() => {
    let run = ''
    let began = 0
    let last = 0
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const goesOn = event.timeStamp - last < pause
      last = event.timeStamp
      if (event.key === 'Enter') {
        const isCode = goesOn && run.length >= shortest
        const isFast = (event.timeStamp - began) / run.length < fast
        const scanned = isCode && isFast ? run : null
        run = ''
        // A person's Enter belongs to what has the focus; a scanner's would press whatever button was touched last.
        if (!isCode && event.target !== document.body) return
        event.preventDefault()
        event.stopPropagation()
        told.current.onEnter(scanned)
      } else if (/^[A-Za-z0-9]$/.test(event.key)) {
        if (!goesOn) began = event.timeStamp
        run = goesOn ? run + event.key : event.key
        if (!isField(event.target)) told.current.onKey(event.key)
      }
    }
    addEventListener('keydown', hear, { capture: true })
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
