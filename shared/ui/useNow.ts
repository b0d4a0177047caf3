import { useEffect, useState } from 'react'
import { type Instant, second } from '../time.ts'
import { latestNews } from './connection.ts'

/** The server's clock, once a second. A tablet's own clock may be wrong by hours. */
export function useNow(): Instant {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    let timer = 0
    const tick = () => {
      const at = serverNow()
      setNow(at)
      timer = window.setTimeout(tick, second - (at % second) + 5)
    }
    tick()
    return () => window.clearTimeout(timer)
  }, [])
  return now
}

/** The server's time as far as this screen knows it. */
export function serverNow(): Instant {
  const { frame, heardAt } = latestNews()
  return frame ? frame.at + Math.max(0, Date.now() - heardAt) : Date.now()
}
