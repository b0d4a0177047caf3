import type { Catalogue } from '../../shared/catalogue.ts'
import type { Answer, Command } from '../../shared/contract.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import { mattersLine } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { QuietRow } from './QuietRow.tsx'
import styles from './Returning.module.css'
import { refusalToCall } from './refusal-now.ts'
import { consoleWords } from './words.ts'

interface ReturningProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
  readonly act: (command: Command) => Promise<Answer>
}

/** Who comes back to this counter: those who fill a form or fetch a photo, and those who missed the call. */
export function Returning({ view, seat, catalogue, act }: ReturningProps) {
  const t = useWords(consoleWords)
  const { language } = useLanguage()
  const { counter } = seat
  const why = refusalToCall(seat)
  if (view.held.length + view.passed.length === 0) return null
  return (
    <div className={styles.returning}>
      {view.held.length > 0 && (
        <section>
          <h2>{t('held')}</h2>
          <ul>
            {view.held.map((ticket) => (
              <QuietRow
                key={ticket.number}
                title={ticket.number}
                words={mattersLine(catalogue, ticket, language)}
                why={why}
                name={t('resumeNumber', { number: ticket.number })}
                onPress={() => void act({ type: 'resume', counter, number: ticket.number })}
              >
                {t('resume')}
              </QuietRow>
            ))}
          </ul>
        </section>
      )}
      {view.passed.length > 0 && (
        <section>
          <h2>{t('passed')}</h2>
          <ul>
            {view.passed.map((ticket) => (
              <QuietRow
                key={ticket.number}
                title={ticket.number}
                words={mattersLine(catalogue, ticket, language)}
                why={why}
                name={t('callBackNumber', { number: ticket.number })}
                onPress={() => void act({ type: 'call-ticket', counter, number: ticket.number, reason: t('cameBack') })}
              >
                {t('callBack')}
              </QuietRow>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
