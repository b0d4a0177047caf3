import type { CSSProperties } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { QrCode as Qr, Slip } from '../../shared/contract.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { QrCode } from '../../shared/ui/parts/QrCode.tsx'
import { RuleText } from '../../shared/ui/parts/RuleText.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { waitParts, waitWords } from '../../shared/ui/words/waits.ts'
import styles from './NumberCard.module.css'
import { numberWords } from './number-words.ts'

interface NumberCardProps {
  readonly slip: Slip
  readonly qr: Qr | null
  readonly catalogue: Catalogue
}

/** The same for every visitor: no matter stands on it. */
export function NumberCard({ slip, qr, catalogue }: NumberCardProps) {
  const t = useWords(numberWords)
  const w = useWords(waitWords)
  const { language } = useLanguage()
  const wait = waitParts(slip.wait, language)
  return (
    <article className={styles.card}>
      <div className={styles.number}>
        <LanePill lane={slip.lane} size='large' />
        <strong data-spoken style={digits(slip.number.length)}>
          {slip.number}
        </strong>
      </div>
      <dl className={styles.figures}>
        <div data-spoken>
          <dt>{t('ahead')}</dt>
          <dd>{w('people', { people: slip.ahead })}</dd>
        </div>
        <div data-spoken>
          <dt>{t('wait')}</dt>
          <dd data-kind={wait.kind}>{wait.main}</dd>
          {wait.latest && <dd>{wait.latest}</dd>}
        </div>
      </dl>
      <p className={styles.rule}>
        <RuleText catalogue={catalogue} language={language} />
      </p>
      <div className={styles.phone}>
        <div className={styles.qr}>{qr && <QrCode qr={qr} label={t('qrLabel')} />}</div>
        <div>
          <h2>{t('phone')}</h2>
          <p>{t('scan')}</p>
          <p>{t('noPhone')}</p>
        </div>
      </div>
    </article>
  )
}

/** Longer numbers stand smaller, so that the card holds them. */
function digits(count: number): CSSProperties & Record<'--digits', number> {
  return { '--digits': Math.max(4, count) }
}
