import { useEffect, useEffectEvent, useState } from 'react'
import { second } from '../../shared/time.ts'

/** Seconds left until `onEnd`, counted anew each time it begins to run. */
export function useCountdown(seconds: number, running: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds)
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    setLeft(seconds)
    if (!running) return
    let rest = seconds
    const timer = setInterval(() => {
      rest -= 1
      setLeft(rest)
      if (rest > 0) return
      clearInterval(timer)
      end()
    }, second)
    return () => clearInterval(timer)
  }, [seconds, running])
  return left
}
