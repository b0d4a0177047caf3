import { useCallback, useEffect, useState } from 'react'
import { second } from '../../shared/time.ts'
import type { MineView } from '../../shared/views.ts'
import { alertVisitor, unlockSound } from './chime.ts'

export interface Alert {
  readonly isOn: boolean
  /** To be called in answer to a touch. */
  readonly turnOn: () => void
}

const again = 4 * second
const times = 3

/** Rings for each call, a few times; once when it is almost time; and again for who comes back to the page. */
export function useAlert(stage: MineView['stage']): Alert {
  const [isOn, setOn] = useState(false)
  const call = stage.name === 'called' ? stage.at : null
  const isSoon = stage.name === 'waiting' && stage.ahead <= 1 && stage.lettingPass === 0 && stage.aheadAtFirst > 1
  useEffect(() => (call === null ? undefined : ringRepeatedly()), [call])
  useEffect(() => {
    if (isSoon) alertVisitor()
  }, [isSoon])
  const turnOn = useCallback(() => {
    unlockSound().then((works) => {
      setOn(works)
      alertVisitor()
    })
  }, [])
  return { isOn, turnOn }
}

function ringRepeatedly(): () => void {
  let rung = 0
  const ring = () => {
    alertVisitor()
    rung += 1
    if (rung >= times) clearInterval(timer)
  }
  const timer = setInterval(ring, again)
  ring()
  const ringWhenSeen = () => document.hidden || alertVisitor()
  document.addEventListener('visibilitychange', ringWhenSeen)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ringWhenSeen)
  }
}
