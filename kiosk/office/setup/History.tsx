import type { OfficeView } from '../../../shared/office-view.ts'
import { type DayDate, dateOf } from '../../../shared/time.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { clockOf, dateIn, rocDate } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import styles from './History.module.css'
import { listWords } from './list-words.ts'
import { setupAddress } from './setup-file.ts'
import { setupWords } from './words.ts'

interface HistoryProps {
  readonly setups: OfficeView['setups']
  readonly today: DayDate
}

/** Every setup with the date from which it holds, who made it, and why. */
export function History({ setups, today }: HistoryProps) {
  const t = useWords(listWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const inForce = setups.filter(({ from }) => from <= today).toSorted(newestFirst)[0]
  return (
    <section className={card.card}>
      <h3>{words('history')}</h3>
      <p className={card.quiet}>{t('historyHow')}</p>
      <table className={card.table}>
        <thead>
          <tr>
            <th scope='col'>{t('holdsFrom')}</th>
            <th scope='col'>{t('madeAt')}</th>
            <th scope='col'>{t('by')}</th>
            <th scope='col'>{t('note')}</th>
            <th scope='col'>{t('download')}</th>
          </tr>
        </thead>
        <tbody>
          {setups.map((setup) => (
            <tr key={setup.id}>
              <th scope='row'>
                {setup.from === beginning ? t('fromStart') : dateIn(setup.from, language)}
                {setup === inForce && <span className={styles.tag}>{t('inForce')}</span>}
                {setup.from > today && (
                  <span className={styles.tag} data-coming>
                    {t('coming')}
                  </span>
                )}
              </th>
              <td>
                {rocDate(dateOf(setup.madeAt))} {clockOf(setup.madeAt)}
              </td>
              <td>{setup.from === beginning ? t('firstStart') : setup.by}</td>
              <td>{setup.note}</td>
              <td>
                {setups.find(({ from }) => from === setup.from) === setup ? (
                  <a
                    className={styles.link}
                    href={setupAddress(setup.from)}
                    aria-label={t('downloadOf', { date: dateIn(setup.from, language) })}
                    download
                  >
                    {t('download')}
                  </a>
                ) : (
                  <span className={card.quiet}>{t('replaced')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The setup that the office was started with holds from before all others. */
const beginning = '2000-01-01'

/** Of several from one date, the one made last holds. */
function newestFirst(a: HistoryProps['setups'][number], b: HistoryProps['setups'][number]): number {
  return b.from.localeCompare(a.from) || b.id - a.id
}
