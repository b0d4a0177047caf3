import { useState } from 'react'
import type { Catalogue } from '../../catalogue.ts'
import { dateOf } from '../../time.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useBusy } from '../useBusy.ts'
import { serverNow } from '../useNow.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import { NoticeForm } from './NoticeForm.tsx'
import { NoticeReady } from './NoticeReady.tsx'
import styles from './NoticeSheet.module.css'
import { type NoticeDraft, noticeOf } from './notice-draft.ts'
import { noticeSheetWords } from './sheet-words.ts'

interface NoticeSheetProps {
  readonly catalogue: Catalogue
  /** What is known already: matters and missing documents of a ticket. */
  readonly begin: NoticeDraft
  /** Whose it is, for the title only: the notice itself names nobody. */
  readonly number?: string
  readonly onClose: () => void
}

/** A one-time notice from data: what is missing, then the paper, then print or phone. */
export function NoticeSheet({ catalogue, begin, number, onClose }: NoticeSheetProps) {
  const t = useWords(noticeSheetWords)
  const frame = useWords(frameWords)
  const [draft, setDraft] = useState(begin)
  const [stage, setStage] = useState<'filling' | 'incomplete' | 'ready'>('filling')
  useBusy(true)
  const title = number ? t('forNumber', { number }) : t('open')
  if (stage === 'ready')
    return (
      <NoticeReady
        title={title}
        draft={draft}
        notice={noticeOf(draft, dateOf(serverNow()))}
        onBack={() => setStage('filling')}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      open
      size='sheet'
      title={title}
      onClose={onClose}
      actions={
        <>
          {stage === 'incomplete' && draft.matters.length === 0 && (
            <p role='alert' className={styles.fault}>
              {t('mattersFirst')}
            </p>
          )}
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='primary' onPress={() => setStage(draft.matters.length === 0 ? 'incomplete' : 'ready')}>
            {t('next')}
          </TouchButton>
        </>
      }
    >
      <NoticeForm catalogue={catalogue} draft={draft} onChange={setDraft} />
    </Dialog>
  )
}
