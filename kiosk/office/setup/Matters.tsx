import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { listWords } from './list-words.ts'
import { setupWords } from './words.ts'

/** What visitors may come for, by category. */
export function Matters({ setup: { matters, lanes } }: { readonly setup: Setup }) {
  const t = useWords(listWords)
  const words = useWords(setupWords)
  const { language } = useLanguage()
  const laneName = (id: string) => {
    const lane = lanes.find((one) => one.id === id)
    return lane ? inLanguage(lane.name, language) : id
  }
  const categories = [...new Set(matters.map(({ category }) => category))]
  return (
    <>
      <section className={card.card}>
        <h3>{words('matters')}</h3>
        <p className={card.quiet}>{t('mattersHow', { count: matters.length })}</p>
      </section>
      {categories.map((category) => (
        <section key={category} className={card.card}>
          <h3>{category}</h3>
          <table className={card.table}>
            <thead>
              <tr>
                <th scope='col'>{t('matter')}</th>
                <th scope='col'>{t('lane')}</th>
                <th scope='col'>{t('minutes')}</th>
                <th scope='col'>{t('documents')}</th>
                <th scope='col'>{t('bookable')}</th>
              </tr>
            </thead>
            <tbody>
              {matters
                .filter((matter) => matter.category === category)
                .map(({ id, name, lane, minutes, documents, bookable }) => (
                  <tr key={id}>
                    <th scope='row'>{inLanguage(name, language)}</th>
                    <td>{laneName(lane)}</td>
                    <td>{minutes}</td>
                    <td>{t('documentCount', { count: documents.length })}</td>
                    <td>{bookable && t('bookable')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  )
}
