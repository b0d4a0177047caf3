import { Suspense, useId, useState } from 'react'
import type { Refusal as Refused } from '../../shared/contract.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
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
  /** Why the last one was refused. */
  readonly refusal: Refused | null
  readonly onClose: () => void
}

/** Checks in a booking that the visitor has as a code. */
export function ByCode({ checkIn, refusal, onClose }: ByCodeProps) {
  const t = useWords(bookingWords)
  const frame = useWords(frameWords)
  const field = useId()
  const [code, setCode] = useState('')
  const [stage, setStage] = useState<'asking' | 'sending' | 'tried'>('asking')
  const [isLooking, setLooking] = useState(false)
  const check = async (wanted: string) => {
    setCode(wanted)
    setLooking(false)
    if (!isBookingCode(wanted)) return setStage('tried')
    setStage('sending')
    if (await checkIn(wanted)) onClose()
    else setStage('tried')
  }
  useScanner({
    onKey: (key) => setCode(tidyCode(code + key)),
    onEnter: (scanned) => void check(scanned === null ? code : tidyCode(scanned)),
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
          <TouchButton kind='primary' busy={stage === 'sending'} onPress={() => void check(code)}>
            {t('checkIn')}
          </TouchButton>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void check(code)
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
        {stage === 'tried' && !isBookingCode(code) && <p role='alert'>{t('codeMissing')}</p>}
        {stage === 'tried' && isBookingCode(code) && <Refusal refusal={refusal} />}
      </form>
      {hasCamera() && !isLooking && (
        <TouchButton icon={<Icon name='camera' />} onPress={() => setLooking(true)}>
          {t('scan')}
        </TouchButton>
      )}
      {isLooking && (
        <Suspense fallback={null}>
          <LazyCamera facing='environment' onCode={(seen) => void check(seen)} onClose={() => setLooking(false)} />
        </Suspense>
      )}
    </Dialog>
  )
}
