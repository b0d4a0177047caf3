import type { OfficeView } from '../../../shared/office-view.ts'
import { dateOf } from '../../../shared/time.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { clockOf, rocDate } from '../../../shared/ui/words/times.ts'
import card from '../Card.module.css'
import { Page } from '../Page.tsx'
import { placed } from '../placed.ts'
import { deedWords, trailWords } from './words.ts'

/** For the auditor: who did what, the newest first. */
export function Trail({ trail, staff }: Pick<OfficeView, 'trail' | 'staff'>) {
  const t = useWords(trailWords)
  const deed = useWords(deedWords)
  const nameOf = (login: string) => staff.find((one) => one.login === login)?.name
  return (
    <Page title={t('title')} words={t('how')}>
      <section className={card.card}>
        {trail.length === 0 ? (
          <p className={card.quiet}>{t('empty')}</p>
        ) : (
          <table className={card.table}>
            <thead>
              <tr>
                <th scope='col'>{t('at')}</th>
                <th scope='col'>{t('by')}</th>
                <th scope='col'>{t('what')}</th>
                <th scope='col'>{t('words')}</th>
              </tr>
            </thead>
            <tbody>
              {trail.map(placed).map(({ one: { at, by, what, words }, place }) => (
                <tr key={trail.length - place}>
                  <td>
                    {rocDate(dateOf(at))} {clockOf(at)}
                  </td>
                  <th scope='row'>
                    {nameOf(by) ?? by} {nameOf(by) && <span className={card.quiet}>{by}</span>}
                  </th>
                  <td>{isDeed(what) ? deed(what) : what}</td>
                  <td>{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Page>
  )
}

/** A newer server may write what this page has no words for; then it is shown as written. */
function isDeed(what: string): what is keyof typeof deedWords {
  return Object.hasOwn(deedWords, what)
}
