import { Suspense, useId, useState } from 'react'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { hasCamera, isBookingCode, tidyCode } from '../../shared/ui/scan/booking-code.ts'
import { LazyCamera } from '../../shared/ui/scan/LazyCamera.tsx'
import { useScanner } from '../../shared/ui/scan/useScanner.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ByCode.module.css'
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
  const [isLooking, setLooking] = useState(false)
  const check = (wanted: string) => {
    setTried(true)
    if (!isBookingCode(wanted)) return
    onClose()
    void checkIn(wanted)
  }
  useScanner({
    onKey: (key) => setCode(tidyCode(code + key)),
    onEnter: (scanned) => check(scanned === null ? code : tidyCode(scanned)),
  })
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
          <TouchButton kind='primary' onPress={() => check(code)}>
            {t('checkIn')}
          </TouchButton>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          check(code)
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
      {hasCamera() && !isLooking && (
        <TouchButton icon={<Icon name='camera' />} onPress={() => setLooking(true)}>
          {t('scan')}
        </TouchButton>
      )}
      {isLooking && (
        <Suspense fallback={null}>
          <LazyCamera facing='environment' onCode={check} onClose={() => setLooking(false)} />
        </Suspense>
      )}
    </Dialog>
  )
}
