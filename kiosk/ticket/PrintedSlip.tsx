import { Fragment, type Ref } from 'react'
import { createPortal } from 'react-dom'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { QrCode as Qr, Slip } from '../../shared/contract.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import { dateOf } from '../../shared/time.ts'
import { QrCode } from '../../shared/ui/parts/QrCode.tsx'
import { RuleText } from '../../shared/ui/parts/RuleText.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { clockOf, dateIn } from '../../shared/ui/words/times.ts'
import { waitIn, waitWords } from '../../shared/ui/words/waits.ts'
import { checkWords } from './check-words.ts'
import { numberWords } from './number-words.ts'
import styles from './PrintedSlip.module.css'
import type { NoteIn } from './visit.ts'

interface PrintedSlipProps {
  readonly place: Ref<HTMLDivElement>
  readonly slip: Slip
  readonly note: NoteIn | undefined
  readonly qr: Qr | null
  readonly catalogue: Catalogue
}

/** Paper of 80 mm. In Mandarin for the staff who read it, and in the visitor's own language. */
export function PrintedSlip({ place, slip, note, qr, catalogue }: PrintedSlipProps) {
  const { language } = useLanguage()
  const read: readonly Language[] = language === 'zh-TW' ? ['zh-TW'] : ['zh-TW', language]
  const lane = catalogue.lanes.find(({ id }) => id === slip.lane)
  return createPortal(
    <div ref={place} className={styles.slip} aria-hidden='true'>
      {read.map((one) => (
        <p key={one} lang={one}>
          {inLanguage(catalogue.office.name, one)}
        </p>
      ))}
      {lane && <p>{[...new Set(read.map((one) => inLanguage(lane.name, one)))].join(' · ')}</p>}
      <p className={styles.number}>{slip.number}</p>
      {note && read.map((one) => <Fragment key={one}>{note(one)}</Fragment>)}
      {read.map((one) => (
        <Lines key={one} slip={slip} catalogue={catalogue} language={one} />
      ))}
      {qr && (
        <div className={styles.qr}>
          <QrCode qr={qr} label={slip.number} />
        </div>
      )}
      {read.map((one) => (
        <p key={one} lang={one}>
          {wordsIn(numberWords, one)('scan')}
        </p>
      ))}
    </div>,
    document.body,
  )
}

function Lines({ slip, catalogue, language }: { slip: Slip; catalogue: Catalogue; language: Language }) {
  const t = wordsIn(numberWords, language)
  const w = wordsIn(waitWords, language)
  return (
    <div lang={language} className={styles.lines}>
      <p>
        {dateIn(dateOf(slip.takenAt), language)} {t('takenAt', { time: clockOf(slip.takenAt) })}
      </p>
      <p>
        {t('ahead')} {w('people', { people: slip.ahead })} · {waitLine(slip.wait, language)}
      </p>
      <p className={styles.rule}>
        <RuleText catalogue={catalogue} language={language} />
      </p>
    </div>
  )
}

/** A reason why there is none stands by itself. */
function waitLine(wait: Slip['wait'], language: Language): string {
  const said = waitIn(wait, language)
  return typeof wait === 'string' ? said : wordsIn(checkWords, language)('wait', { wait: said })
}
