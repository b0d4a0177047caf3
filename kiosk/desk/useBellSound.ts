import { useEffect, useRef } from 'react'
import type { Bell } from '../../shared/staff-views.ts'
import { useChime } from '../../shared/ui/staff/useChime.ts'

/** Two soft tones when somebody rings. Told by the time, because the numbers of bells begin anew every morning. */
export function useBellSound(bells: readonly Bell[]): void {
  const chime = useChime()
  const newest = Math.max(0, ...bells.map(({ rungAt }) => rungAt))
  const heard = useRef(newest)
  useEffect(() => {
    if (newest > heard.current) chime()
    heard.current = Math.max(heard.current, newest)
  }, [newest, chime])
}
