import { useId, useState } from 'react'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ByCode.module.css'
import { isBookingCode, tidyCode } from './booking-code.ts'
import { bookingWords } from './booking-words.ts'

interface ByCodeProps {
  readonly checkIn: (code: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Checks in a booking that the visitor has as a code. */
export function ByCode({ checkIn, onClose }: ByCodeProps) {
  const t = useWords(bookingWords)
  const frame = useWords(frameWords)
  const field = useId()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const check = () => {
    setTried(true)
    if (!isBookingCode(code)) return
    onClose()
    void checkIn(code)
  }
  return (
    <Dialog
      open
      title={t('codeTitle')}
      onClose={onClose}
      actions={
        <>
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='primary' onPress={check}>
            {t('checkIn')}
          </TouchButton>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <label htmlFor={field}>{t('codeHint')}</label>
        <input
          id={field}
          autoComplete='off'
          autoCapitalize='characters'
          value={code}
          onChange={(event) => setCode(tidyCode(event.target.value))}
        />
        {tried && !isBookingCode(code) && <p role='alert'>{t('codeMissing')}</p>}
      </form>
    </Dialog>
  )
}
