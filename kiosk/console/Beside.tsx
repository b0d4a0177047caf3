import type { Catalogue } from '../../shared/catalogue.ts'
import type { Answer, Command } from '../../shared/contract.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Bells } from './Bells.tsx'
import styles from './Beside.module.css'
import { BesideRow } from './BesideRow.tsx'
import { refusalToCall } from './refusal-now.ts'
import { consoleWords } from './words.ts'

interface BesideProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
  readonly act: (command: Command) => Promise<Answer>
}

/** Who comes back: those filling a form, those who missed the call; and who rings. Nothing when there is nobody. */
export function Beside({ view, seat, catalogue, act }: BesideProps) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const { counter } = seat
  const why = refusalToCall(seat)
  const bells = view.bells.filter(({ place }) => place.name !== 'counter' || place.counter !== counter)
  if (view.held.length + view.passed.length + bells.length === 0) return null
  return (
    <div className={styles.beside}>
      {view.held.length > 0 && (
        <section className={styles.list}>
          <h2>{t('held')}</h2>
          <ul>
            {view.held.map((ticket) => (
              <BesideRow
                key={ticket.number}
                number={ticket.number}
                words={mattersLine(catalogue, ticket, language)}
                why={why}
                name={t('resumeNumber', { number: ticket.number })}
                onPress={() => void act({ type: 'resume', counter, number: ticket.number })}
              >
                {t('resume')}
              </BesideRow>
            ))}
          </ul>
        </section>
      )}
      {view.passed.length > 0 && (
        <section className={styles.list}>
          <h2>{t('passed')}</h2>
          <ul>
            {view.passed.map((ticket) => (
              <BesideRow
                key={ticket.number}
                number={ticket.number}
                words={mattersLine(catalogue, ticket, language)}
                why={why}
                name={t('callBackNumber', { number: ticket.number })}
                onPress={() => void act({ type: 'call-ticket', counter, number: ticket.number, reason: t('cameBack') })}
              >
                {t('callBack')}
              </BesideRow>
            ))}
          </ul>
        </section>
      )}
      {bells.length > 0 && <Bells bells={bells} act={act} />}
    </div>
  )
}
