import { useEffect, useState } from 'react'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { readSetup } from './setup-file.ts'

/** The parts that are changed in forms; everything else comes with a whole file. */
export type Editable =
  | 'counters'
  | 'hours'
  | 'roster'
  | 'policy'
  | 'surge'
  | 'calling'
  | 'targets'
  | 'rating'
  | 'notices'
  | 'booking'
  | 'notice'
  | 'matters'
export type Changes = { readonly [Part in Editable]?: Setup[Part] }

export interface Draft {
  /** What will hold on the date, with the changes on top; null while it is read. */
  readonly setup: Setup | null
  readonly state: 'reading' | 'there' | 'failed'
  readonly changed: readonly Editable[]
  readonly change: <Part extends Editable>(part: Part, value: Setup[Part]) => void
  readonly drop: () => void
  readonly readAgain: () => void
}

/**
 * The setup of a date, and what has been changed of it. A change is kept for its part alone, so that another
 * date can be chosen and the rest is what will hold then.
 */
export function useDraft(on: DayDate, newest: number): Draft {
  const [read, setRead] = useState<{ readonly key: string; readonly setup: Setup | null } | null>(null)
  const [changes, setChanges] = useState<Changes>({})
  const [tries, setTries] = useState(0)
  const key = `${on} ${newest} ${tries}`
  useEffect(() => {
    let isOld = false
    void readSetup(on).then((setup) => {
      if (!isOld) setRead({ key, setup })
    })
    return () => {
      isOld = true
    }
  }, [on, key])
  const base = read?.setup ?? null
  return {
    setup: base && { ...base, ...changes },
    state: read?.key !== key ? 'reading' : base ? 'there' : 'failed',
    changed: partsOf(changes),
    change: (part, value) => setChanges((before) => ({ ...before, [part]: value })),
    drop: () => setChanges({}),
    readAgain: () => setTries(tries + 1),
  }
}

const parts: readonly Editable[] = [
  'counters',
  'hours',
  'roster',
  'policy',
  'surge',
  'calling',
  'targets',
  'rating',
  'notices',
  'booking',
  'notice',
  'matters',
]

function partsOf(changes: Changes): readonly Editable[] {
  return parts.filter((part) => changes[part] !== undefined)
}
