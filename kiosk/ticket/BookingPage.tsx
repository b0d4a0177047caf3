import { type FormEvent, Suspense, useState } from 'react'
import type { Language } from '../../shared/language.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LateNote } from '../../shared/ui/parts/LateNote.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { hasCamera, isBookingCode, tidyCode } from '../../shared/ui/scan/booking-code.ts'
import { LazyCamera } from '../../shared/ui/scan/LazyCamera.tsx'
import { useScanner } from '../../shared/ui/scan/useScanner.ts'
import { useAct } from '../../shared/ui/useAct.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useView } from '../../shared/ui/useView.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { asideWords } from './aside-words.ts'
import styles from './BookingPage.module.css'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'

/** The code of a booking, by keys on the glass; a scanner or a keyboard writes into the same field. */
export function BookingPage({ go, foot }: PageProps) {
  const t = useWords(asideWords)
  const { language } = useLanguage()
  const { online } = useView()
  const { act, busy, refusal, clear } = useAct()
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const [isLooking, setLooking] = useState(false)

  const write = (next: string) => {
    clear()
    setShort(false)
    setCode(tidyCode(next))
  }
  const checkIn = async (wanted: string) => {
    if (!isBookingCode(wanted)) return setShort(true)
    const answer = await act({ type: 'check-in', code: wanted, language })
    const slip = answer.ok && answer.slip
    if (!slip) return
    const { lateFor } = slip
    const note = lateFor ? (read: Language) => <LateNote slot={lateFor} language={read} /> : undefined
    go({ type: 'go', page: { name: 'number', slip, note } })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void checkIn(code)
  }
  const read = (seen: string) => {
    setLooking(false)
    write(seen)
    void checkIn(tidyCode(seen))
  }
  useScanner({
    onKey: (key) => write(code + key),
    onEnter: (scanned) => (scanned === null ? void checkIn(code) : read(scanned)),
  })

  return (
    <Sheet title={t('bookingTitle')} second={wordsIn(asideWords, secondOf(language))('bookingTitle')} foot={foot()}>
      <form className={styles.form} onSubmit={submit}>
        <p>{t('bookingHow')}</p>
        {hasCamera() && !isLooking && (
          <TouchButton className={styles.camera} icon={<Icon name='camera' />} onPress={() => setLooking(true)}>
            {t('scan')}
          </TouchButton>
        )}
        {isLooking && (
          <Suspense fallback={null}>
            <LazyCamera facing='user' onCode={read} onClose={() => setLooking(false)} />
          </Suspense>
        )}
        <div className={styles.line}>
          {/* No keyboard of the tablet's own: the keys below are larger, and only those that a code has. */}
          <input
            aria-label={t('code')}
            value={code}
            inputMode='none'
            autoComplete='off'
            onChange={(event) => write(event.target.value)}
          />
          <TouchButton quickly label={t('erase')} onPress={() => write(code.slice(0, -1))}>
            <Icon name='erase' />
          </TouchButton>
        </div>
        <div role='alert' className={styles.short}>
          {isShort && t('codeShort')}
        </div>
        <Refusal refusal={refusal} onClear={clear} />
        <div className={styles.keys}>
          {keys.map((key) => (
            <TouchButton key={key} quickly className={styles.key} onPress={() => write(code + key)}>
              {key}
            </TouchButton>
          ))}
        </div>
        <TouchButton kind='primary' submit className={styles.checkIn} busy={busy} why={online ? null : 'offline'}>
          {t('checkIn')}
        </TouchButton>
      </form>
    </Sheet>
  )
}

const keys = [...'1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ']
