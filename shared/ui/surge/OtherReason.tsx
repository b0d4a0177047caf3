import { useId, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { TouchButton } from '../parts/TouchButton.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import styles from './AdviceActs.module.css'
import { surgeWords } from './words.ts'

interface OtherReasonProps {
  readonly onSend: (words: string) => void
  readonly onClose: () => void
}

/** A reason in one's own words. */
export function OtherReason({ onSend, onClose }: OtherReasonProps) {
  const t = useWords(surgeWords)
  const frame = useWords(frameWords)
  const [words, setWords] = useState('')
  const field = useId()
  return (
    <Dialog
      open
      title={t('otherTitle')}
      onClose={onClose}
      actions={
        <>
          <TouchButton onPress={onClose}>{frame('cancel')}</TouchButton>
          <TouchButton kind='primary' onPress={() => words.trim() !== '' && onSend(words.trim())}>
            {t('send')}
          </TouchButton>
        </>
      }
    >
      <label className={styles.own} htmlFor={field}>
        {t('otherField')}
        <input
          id={field}
          maxLength={80}
          autoComplete='off'
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
    </Dialog>
  )
}
