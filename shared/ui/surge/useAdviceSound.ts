import { useEffect, useRef, useState } from 'react'
import type { SurgeView } from '../../surge-view.ts'
import { useChime } from '../staff/useChime.ts'

const memory = 'advice-sound'

/** Soft tones when something new is proposed. Can be turned off at each place; that is remembered. */
export function useAdviceSound({ advices }: SurgeView): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(() => localStorage.getItem(memory) !== 'off')
  const chime = useChime()
  const newest = Math.max(0, ...advices.flatMap(({ id, stage }) => (stage === 'offered' ? id : [])))
  const heard = useRef(0)
  useEffect(() => {
    if (newest > heard.current && on) chime()
    heard.current = Math.max(heard.current, newest)
  }, [newest, on, chime])
  const toggle = () => {
    localStorage.setItem(memory, on ? 'off' : 'on')
    setOn(!on)
  }
  return { on, toggle }
}
