import { useEffect, useRef, useState } from 'react'
import type { CounterNumber } from '../../shared/setup.ts'
import type { Bell } from '../../shared/staff-views.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { serverNow, useNow } from '../../shared/ui/useNow.ts'

/** How far the call for the supervisor is: an answered bell leaves the view, and the clerk wants to know why. */
export function useSupervisorBell(bells: readonly Bell[], counter: CounterNumber): 'quiet' | 'rung' | 'coming' {
  const rung = bells.some(
    ({ aid, place }) => aid === 'supervisor' && place.name === 'counter' && place.counter === counter,
  )
  const before = useRef(rung)
  const [answeredAt, setAnsweredAt] = useState<Instant | null>(null)
  const now = useNow()
  useEffect(() => {
    if (before.current && !rung) setAnsweredAt(serverNow())
    before.current = rung
  }, [rung])
  if (rung) return 'rung'
  return answeredAt !== null && now - answeredAt < minute ? 'coming' : 'quiet'
}
