import { useEffect, useRef } from 'react'

export interface Typed {
  /** A letter or digit, typed while nothing else was written into. */
  readonly onKey: (key: string) => void
  /** The whole code, if it came as fast as only a scanner types; null: Enter was pressed by a person. */
  readonly onEnter: (scanned: string | null) => void
}

/** Milliseconds between two keys: scanners need less than twenty, people more than sixty. */
const fast = 45
const shortest = 3

/**
 * A scanner is a keyboard that types the code and Enter. It is heard wherever the focus is, so that nobody has to
 * press a field first; what is typed into a field stays there.
 */
export function useScanner(typed: Typed): void {
  const told = useRef(typed)
  told.current = typed
  useEffect(() => {
    let burst = ''
    let last = 0
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const isBurst = event.timeStamp - last < fast
      last = event.timeStamp
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (event.key === 'Enter') {
        const scanned = isBurst && burst.length >= shortest ? burst : null
        burst = ''
        // A person's Enter belongs to what has the focus; a scanner's would press whatever button was touched last.
        if (scanned === null && event.target !== document.body) return
        event.preventDefault()
        event.stopPropagation()
        told.current.onEnter(scanned)
      } else if (/^[A-Za-z0-9]$/.test(event.key)) {
        burst = isBurst ? burst + event.key : event.key
        if (!inField) told.current.onKey(event.key)
      }
    }
    addEventListener('keydown', hear, { capture: true })
    return () => removeEventListener('keydown', hear, { capture: true })
  }, [])
}
