import { useState } from 'react'
import { type Notice, writeNotice } from '../../notice.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { QrCode } from '../parts/QrCode.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useAct } from '../useAct.ts'
import { useDrawable } from '../useDrawable.ts'
import { useDrawnQr } from '../useDrawnQr.ts'
import { useWordsOf } from '../useWordsOf.ts'
import { useWords, wordsIn } from '../words/table.ts'
import { languagesOf } from './languages-of.ts'
import { NoticePaper } from './NoticePaper.tsx'
import styles from './NoticeSheet.module.css'
import type { NoticeDraft } from './notice-draft.ts'
import { noticeWords } from './notice-words.ts'
import { PrintedNotice } from './PrintedNotice.tsx'
import { printNotice } from './print-notice.ts'
import { noticeSheetWords } from './sheet-words.ts'
import { useNoticeCatalogue } from './useNoticeCatalogue.ts'

interface NoticeReadyProps {
  readonly title: string
  readonly draft: NoticeDraft
  readonly notice: Notice
  readonly onBack: () => void
  readonly onClose: () => void
}

/** The notice as the visitor will read it; printed, or as a QR code that the office itself draws and nobody else hears. */
export function NoticeReady({ title, draft, notice, onBack, onClose }: NoticeReadyProps) {
  const t = useWords(noticeSheetWords)
  const { act, refusal, clear } = useAct()
  const { catalogue, failed } = useNoticeCatalogue()
  const [isShown, setShown] = useState(false)
  const [isCounted, setCounted] = useState(false)
  const qr = useDrawnQr(catalogue ? `${catalogue.address}#${writeNotice(notice)}` : null)
  useWordsOf(notice.language)
  useDrawable(catalogue)
  const visitor = wordsIn(noticeWords, notice.language)
  /** However it leaves the house, it is one notice. */
  const count = async (way: 'print' | 'qr') => {
    if (isCounted) return
    const answer = await act({ type: 'give-notice', matters: [...draft.matters], missing: [...draft.missing], way })
    setCounted(answer.ok)
  }
  const print = () => {
    void count('print')
    printNotice()
  }
  const show = () => {
    setShown(true)
    void count('qr')
  }
  return (
    <Dialog
      open
      size='sheet'
      title={title}
      onClose={onClose}
      actions={
        <>
          <Refusal refusal={refusal} onClear={clear} />
          <TouchButton kind='quiet' onPress={onClose}>
            {t('close')}
          </TouchButton>
          {!isShown && (
            <TouchButton icon={<Icon name='phone' />} busy={!qr} onPress={show}>
              {t('qr')}
            </TouchButton>
          )}
          <TouchButton kind='primary' icon={<Icon name='printer' />} busy={!qr} onPress={print}>
            {t('print')}
          </TouchButton>
        </>
      }
    >
      <TouchButton kind='chip' icon={<Icon name='back' />} onPress={isShown ? () => setShown(false) : onBack}>
        {t(isShown ? 'paper' : 'change')}
      </TouchButton>
      {!catalogue && <p role='status'>{failed ? t('failed') : t('reading')}</p>}
      {catalogue && !isShown && (
        <div className={styles.preview}>
          <NoticePaper notice={notice} catalogue={catalogue} languages={languagesOf('zh-TW', notice.language)} />
        </div>
      )}
      {qr && isShown && (
        <figure className={styles.qr}>
          <QrCode qr={qr} label={visitor('title')} />
          <figcaption lang={notice.language}>{visitor('scan')}</figcaption>
        </figure>
      )}
      {catalogue && <PrintedNotice notice={notice} catalogue={catalogue} qr={qr} />}
    </Dialog>
  )
}
