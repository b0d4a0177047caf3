import { useEffect, useState } from 'react'
import type { SurgeView } from '../../surge-view.ts'
import type { Instant } from '../../time.ts'
import { useChime } from '../staff/useChime.ts'

const memory = 'advice-sound'
/**
 * When the newest advice was made that this page has sounded for. Of the page, because whoever sits down at a counter
 * has heard it already; a time, because the numbers of advices begin anew every morning.
 */
let heard: Instant = 0

/** Soft tones when something new is proposed. Can be turned off at each place; that is remembered. */
export function useAdviceSound({ advices }: SurgeView): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(() => localStorage.getItem(memory) !== 'off')
  const chime = useChime()
  const newest = Math.max(0, ...advices.flatMap(({ since, stage }) => (stage === 'offered' ? since : [])))
  useEffect(() => {
    if (newest > heard && on) chime()
    heard = Math.max(heard, newest)
  }, [newest, on, chime])
  const toggle = () => {
    localStorage.setItem(memory, on ? 'off' : 'on')
    setOn(!on)
  }
  return { on, toggle }
}
