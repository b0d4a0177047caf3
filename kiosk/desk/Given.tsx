import { useState } from 'react'
import type { Slip } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import { LateNote } from '../../shared/ui/parts/LateNote.tsx'
import { QrCode } from '../../shared/ui/parts/QrCode.tsx'
import { TicketNumber } from '../../shared/ui/parts/TicketNumber.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWordsOf } from '../../shared/ui/useWordsOf.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { waitIn } from '../../shared/ui/words/waits.ts'
import styles from './Given.module.css'
import { Leaving } from './Leaving.tsx'
import { slipWords } from './slip-words.ts'
import { useQr } from './useQr.ts'
import { deskWords } from './words.ts'

interface GivenProps {
  readonly slip: Slip
  readonly language: Language
  readonly onNext: () => void
}

/** The number, to be shown to its visitor: the same for everybody, and no matter on it. */
export function Given({ slip, language, onNext }: GivenProps) {
  const t = useWords(deskWords)
  const [voiding, setVoiding] = useState(false)
  const qr = useQr(slip.number)
  useWordsOf(language)
  const visitor = wordsIn(slipWords, language)
  return (
    <section className={styles.given} aria-label={t('given')}>
      <div className={styles.slip} lang={language}>
        <div className={styles.words}>
          <h2>{visitor('number')}</h2>
          <span role='status'>
            <TicketNumber number={slip.number} size='wall' />
          </span>
          <p className={styles.large}>{visitor('ahead', { people: slip.ahead })}</p>
          <p className={styles.large}>{waitIn(slip.wait, language)}</p>
        </div>
        <figure className={styles.qr}>
          {qr && <QrCode qr={qr} label={visitor('scan')} />}
          <figcaption>{qr ? visitor('scan') : ''}</figcaption>
        </figure>
      </div>
      {slip.lateFor && <LateNote slot={slip.lateFor} language={language} />}
      <p className={styles.noPhone} lang={language}>
        {visitor('noPhone')}
      </p>
      <div className={styles.actions}>
        <TouchButton kind='quiet' onPress={() => setVoiding(true)}>
          {t('void')}
        </TouchButton>
        <TouchButton kind='primary' onPress={onNext}>
          {t('next')}
        </TouchButton>
      </div>
      {voiding && <Leaving number={slip.number} onGone={onNext} onClose={() => setVoiding(false)} />}
    </section>
  )
}
