import { useState } from 'react'
import type { Catalogue } from '../../../shared/catalogue.ts'
import type { MissingDocument, ReviewResult } from '../../../shared/contract.ts'
import type { StaffTicket } from '../../../shared/staff-views.ts'
import { DocumentList } from '../../../shared/ui/notice/DocumentList.tsx'
import { toggledDocument } from '../../../shared/ui/notice/notice-draft.ts'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { Refusal } from '../../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { reviewResultWords } from '../../../shared/ui/staff/review-words.ts'
import { useAct } from '../../../shared/ui/useAct.ts'
import { frameWords } from '../../../shared/ui/words/frame.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { Reviewed } from './Reviewed.tsx'
import styles from './ReviewSheet.module.css'
import { reviewWords } from './review-words.ts'

interface ReviewSheetProps {
  readonly ticket: StaffTicket
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** The papers of one visitor: what the visitor ticked is there already, and one press says how it stands. */
export function ReviewSheet({ ticket, catalogue, onClose }: ReviewSheetProps) {
  const t = useWords(reviewWords)
  const frame = useWords(frameWords)
  const result = useWords(reviewResultWords)
  const { act, busy, refusal, clear } = useAct()
  const [missing, setMissing] = useState<readonly MissingDocument[]>(ticket.missing)
  const [saved, setSaved] = useState<ReviewResult | null>(null)
  const { number, review } = ticket
  const matters = ticket.matters ?? []
  const save = async (found: ReviewResult) => {
    const named = found === 'missing' ? [...missing] : []
    const answer = await act({ type: 'review-ticket', number, result: found, missing: named })
    if (!answer.ok) return
    if (found === 'complete') onClose()
    else setSaved(found)
  }
  if (saved)
    return <Reviewed ticket={ticket} result={saved} missing={missing} catalogue={catalogue} onClose={onClose} />
  return (
    <Dialog
      open
      size='sheet'
      title={t('look', { number })}
      onClose={onClose}
      actions={
        <>
          <Refusal refusal={refusal} onClear={clear} />
          <div className={styles.acts}>
            <TouchButton kind='quiet' onPress={onClose}>
              {frame('cancel')}
            </TouchButton>
            <TouchButton busy={busy} icon={<Icon name='leave' />} onPress={() => void save('not-ours')}>
              {t('not-ours')}
            </TouchButton>
            {(matters.length === 0 || missing.length > 0) && (
              <TouchButton
                kind={missing.length > 0 ? 'primary' : 'plain'}
                busy={busy}
                icon={<Icon name='attention' />}
                onPress={() => void save('missing')}
              >
                {missing.length > 0 ? t('missingCount', { count: missing.length }) : t('missing')}
              </TouchButton>
            )}
            {missing.length === 0 && (
              <TouchButton
                kind='primary'
                busy={busy}
                icon={<Icon name='check' />}
                onPress={() => void save('complete')}
              >
                {t('complete')}
              </TouchButton>
            )}
          </div>
        </>
      }
    >
      {review && <p className={styles.before}>{t('before', { result: result(review.result), by: review.by })}</p>}
      {matters.length === 0 ? (
        <p className={styles.untold}>{t('untold')}</p>
      ) : (
        <p className={styles.ask}>{t('tick')}</p>
      )}
      {matters.map((matter) => (
        <DocumentList
          key={matter}
          catalogue={catalogue}
          matter={matter}
          missing={missing}
          onToggle={(document) => setMissing(toggledDocument(missing, document))}
        />
      ))}
    </Dialog>
  )
}
