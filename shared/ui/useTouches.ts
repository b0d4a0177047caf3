import { useEffect, useState } from 'react'

/** Grows with every touch and every letter: a countdown that is given it begins anew. */
export function useTouches(): number {
  const [touches, setTouches] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    for (const sign of ['pointerdown', 'pointerup', 'keydown', 'input'] as const)
      addEventListener(sign, () => setTouches((count) => count + 1), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return touches
}
