import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Seat, StaffTicket } from '../../shared/staff-views.ts'
import { mattersLine, missingLine } from '../../shared/ui/staff/matter-names.ts'
import { notesOf } from '../../shared/ui/staff/notes.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { refusalIn } from '../../shared/ui/words/refusals.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { callReasons, dialogWords } from './dialog-words.ts'
import { ReasonChoice } from './ReasonChoice.tsx'
import { refusalToCall } from './refusal-now.ts'

interface CallDialogProps {
  readonly seat: Seat
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** Calls one out of turn. Whoever waits longer will ask why, so the reason is written down first. */
export function CallDialog({ seat, ticket, catalogue, onClose }: CallDialogProps) {
  const t = useWords(dialogWords)
  const reasonT = useWords(callReasons)
  const { language } = useLanguage()
  const [reason, setReason] = useState('')
  const words = reason.trim()
  const refusal = refusalToCall(seat)
  const order = { type: 'call-ticket', counter: seat.counter, number: ticket.number, reason: words } as const
  const details = [mattersLine(catalogue, ticket, language), missingLine(catalogue, ticket, language)]
  const notes = notesOf(ticket, language).map((note) => note.words)
  return (
    <ActDialog
      title={t('callTitle', { number: ticket.number })}
      hint={t('callHint')}
      doIt={t('callIt')}
      order={refusal ? refusalIn(refusal, language) : words ? order : t('reasonMissing')}
      onClose={onClose}
    >
      <p>
        <strong>{[...details, ...notes].filter(Boolean).join('・')}</strong>
      </p>
      <ReasonChoice offered={reasons.map((key) => reasonT(key))} reason={reason} onChange={setReason} />
    </ActDialog>
  )
}

const reasons = ['unwell', 'family', 'documents', 'expert', 'appointed'] as const
