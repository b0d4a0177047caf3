import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { listWords } from './list-words.ts'
import { setupWords } from './words.ts'

/** The lanes, their numbers, and where they are served. */
export function Lanes({ setup }: { readonly setup: Setup }) {
  const t = useWords(listWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const numbersOf = (id: string) => {
    const series = setup.series.find((one) => one.id === id)
    return series ? `${series.prefix}${series.from}–${series.prefix}${series.to}` : id
  }
  return (
    <section className={card.card}>
      <h3>{words('lanes')}</h3>
      <p className={card.quiet}>{t('lanesHow')}</p>
      <table className={card.table}>
        <thead>
          <tr>
            <th scope='col'>{t('lane')}</th>
            <th scope='col'>{t('kind')}</th>
            <th scope='col'>{t('numbers')}</th>
            <th scope='col'>{t('servedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {setup.lanes.map(({ id, kind, name, series }) => (
            <tr key={id}>
              <th scope='row'>{inLanguage(name, language)}</th>
              <td>{t(kind)}</td>
              <td>{numbersOf(series)}</td>
              <td>
                {setup.counters
                  .filter(({ serves }) => serves.flat().includes(id))
                  .map(({ number }) => number)
                  .join(words('and'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
