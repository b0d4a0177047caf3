import { useEffect, useEffectEvent, useState } from 'react'
import { second } from '../time.ts'

/**
 * Seconds left until `onEnd`.
 * @param run counts anew whenever it changes; null stands still
 */
export function useCountdown(seconds: number, run: number | null, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds)
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    setLeft(seconds)
    if (run === null) return
    let rest = seconds
    const timer = setInterval(() => {
      rest -= 1
      setLeft(rest)
      if (rest > 0) return
      clearInterval(timer)
      end()
    }, second)
    return () => clearInterval(timer)
  }, [seconds, run])
  return left
}
