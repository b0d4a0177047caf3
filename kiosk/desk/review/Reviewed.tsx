import { useState } from 'react'
import type { Catalogue } from '../../../shared/catalogue.ts'
import type { MissingDocument, ReviewResult } from '../../../shared/contract.ts'
import type { StaffTicket } from '../../../shared/staff-views.ts'
import { NoticeSheet } from '../../../shared/ui/notice/NoticeSheet.tsx'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { reviewResultWords } from '../../../shared/ui/staff/review-words.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Leaving } from '../Leaving.tsx'
import { reviewWords } from './review-words.ts'

interface ReviewedProps {
  readonly ticket: StaffTicket
  readonly result: ReviewResult
  readonly missing: readonly MissingDocument[]
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** What helps the visitor now: a notice to take along, or an end to waiting in the wrong house. */
export function Reviewed({ ticket, result, missing, catalogue, onClose }: ReviewedProps) {
  const t = useWords(reviewWords)
  const words = useWords(reviewResultWords)
  const [asking, ask] = useState<'nothing' | 'notice' | 'void'>('nothing')
  const { number, language } = ticket
  if (asking === 'void') return <Leaving number={number} onGone={onClose} onClose={onClose} />
  if (asking === 'notice')
    return (
      <NoticeSheet
        catalogue={catalogue}
        begin={{ matters: ticket.matters ?? [], missing, language }}
        number={number}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      open
      title={t('saved', { number, result: words(result) })}
      onClose={onClose}
      actions={
        <>
          <TouchButton onPress={() => ask(result === 'missing' ? 'notice' : 'void')}>
            {t(result === 'missing' ? 'notice' : 'void')}
          </TouchButton>
          <TouchButton kind='primary' onPress={onClose}>
            {t('next')}
          </TouchButton>
        </>
      }
    >
      <p role='status'>{t(result === 'missing' ? 'savedMissing' : 'savedNotOurs')}</p>
    </Dialog>
  )
}
