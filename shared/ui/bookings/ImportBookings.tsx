import { useState } from 'react'
import type { Catalogue } from '../../catalogue.ts'
import type { DayDate } from '../../time.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useBusy } from '../useBusy.ts'
import { useLanguage } from '../useLanguage.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import { dateIn } from '../words/times.ts'
import styles from './ImportBookings.module.css'
import { ImportPreview } from './ImportPreview.tsx'
import { importWords } from './import-words.ts'
import { ListForm } from './ListForm.tsx'
import { useImport } from './useImport.ts'

interface ImportBookingsProps {
  readonly catalogue: Catalogue
  readonly today: DayDate
  readonly onClose: () => void
}

/** The day's list in three steps: write or choose, look, import. Nothing is kept before the last. */
export function ImportBookings({ catalogue, today, onClose }: ImportBookingsProps) {
  const t = useWords(importWords)
  const frame = useWords(frameWords)
  const { language } = useLanguage()
  const [date, setDate] = useState(today)
  const [text, setText] = useState('')
  const { stage, busy, ask, take, again } = useImport(catalogue)
  useBusy(true)
  if (stage.name === 'done')
    return (
      <Dialog
        open
        title={t('done')}
        onClose={onClose}
        actions={
          <TouchButton kind='primary' onPress={onClose}>
            {t('finish')}
          </TouchButton>
        }
      >
        <p role='status'>{t('added', { added: stage.added, known: stage.known })}</p>
      </Dialog>
    )
  const isChecked = stage.name === 'checked'
  return (
    <Dialog
      open
      size='sheet'
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <TouchButton kind='quiet' onPress={isChecked ? again : onClose}>
            {isChecked ? t('change') : frame('cancel')}
          </TouchButton>
          <TouchButton
            kind='primary'
            busy={busy}
            onPress={() => void (isChecked ? take(date, stage.lines) : ask(date, text))}
          >
            {isChecked ? t('import', { count: stage.lines.length }) : t('check')}
          </TouchButton>
        </>
      }
    >
      {stage.name === 'checked' ? (
        <>
          <p role='status' className={styles.found}>
            {t('found', { date: dateIn(date, language), count: stage.lines.length })}
          </p>
          <ImportPreview lines={stage.lines} catalogue={catalogue} />
        </>
      ) : (
        <ListForm
          today={today}
          date={date}
          setDate={setDate}
          text={text}
          setText={setText}
          onFile={again}
          stage={stage}
        />
      )}
    </Dialog>
  )
}
