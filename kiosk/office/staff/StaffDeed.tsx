import { useAct } from '../../../shared/ui/useAct.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Ask } from '../Ask.tsx'
import type { Secret } from './OneTimeSecret.tsx'
import type { Person } from './Staff.tsx'
import { staffWords } from './words.ts'

export interface Deed {
  readonly deed: 'reset-password' | 'end-sessions' | 'remove-staff'
  readonly person: Person
}

interface StaffDeedProps extends Deed {
  readonly onDone: (secret: Secret | null) => void
  readonly onClose: () => void
}

const words = {
  'reset-password': { title: 'resetTitle', what: 'resetWhat', doIt: 'reset', kind: 'primary' },
  'end-sessions': { title: 'endTitle', what: 'endWhat', doIt: 'end', kind: 'primary' },
  'remove-staff': { title: 'removeTitle', what: 'removeWhat', doIt: 'remove', kind: 'now' },
} as const

/** What is done to an account, after one question. */
export function StaffDeed({ deed, person, onDone, onClose }: StaffDeedProps) {
  const t = useWords(staffWords)
  const { act, busy, refusal } = useAct()
  const { title, what, doIt, kind } = words[deed]
  const { name, role, login } = person
  const order = async () => {
    const answer = await act({ type: deed, login })
    if (answer.ok) onDone(answer.secret ? { name, role, words: answer.secret } : null)
  }
  return (
    <Ask
      open
      title={t(title, { name })}
      doIt={t(doIt)}
      kind={kind}
      busy={busy}
      refusal={refusal}
      onDo={() => void order()}
      onClose={onClose}
    >
      <p>{t(what, { name })}</p>
    </Ask>
  )
}
