import { TicketNumber } from '../../shared/ui/parts/TicketNumber.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { clockOf } from '../../shared/ui/words/times.ts'
import type { Call } from '../../shared/views.ts'
import styles from './LastCalls.module.css'
import { openWords } from './words.ts'

/** Who holds a number at home sees how far it is. */
export function LastCalls({ calls }: { readonly calls: readonly Call[] }) {
  const t = useWords(openWords)
  return (
    <section className={styles.calls}>
      <h2>{t('calls')}</h2>
      {calls.length === 0 ? (
        <p>{t('noCalls')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope='col'>{t('number')}</th>
              <th scope='col'>{t('counter')}</th>
              <th scope='col'>{t('time')}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ seq, number, counter, at }) => (
              <tr key={seq}>
                <td>
                  <TicketNumber number={number} />
                </td>
                <td>{counter}</td>
                <td>{clockOf(at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
