import { useCallback, useRef, useState } from 'react'
import type { Answer, Command, Refusal } from '../contract.ts'
import { act } from './act.ts'

export interface Acting {
  /** Resolves with the answer; a second tap on the same thing gets the answer of the first. */
  readonly act: (command: Command) => Promise<Answer>
  readonly busy: boolean
  /** Why the last act was refused. */
  readonly refusal: Refusal | null
  readonly clear: () => void
}

/** Acting for one part of a screen: busy at once, double taps are one, a refusal is kept to be shown. */
export function useAct(): Acting {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const last = useRef<{ key: string; at: number; running: boolean; answer: Promise<Answer> } | null>(null)

  const actOnce = useCallback((command: Command) => {
    const key = JSON.stringify(command)
    const former = last.current
    if (former && former.key === key && (former.running || Date.now() - former.at < doubleTap)) return former.answer
    setBusy(true)
    setRefusal(null)
    const answer = act(command).then((given) => {
      tap.running = false
      if (last.current === tap) setBusy(false)
      setRefusal(given.ok ? null : given.refusal)
      return given
    })
    const tap = { key, at: Date.now(), running: true, answer }
    last.current = tap
    return answer
  }, [])

  const clear = useCallback(() => setRefusal(null), [])
  return { act: actOnce, busy, refusal, clear }
}

const doubleTap = 600
