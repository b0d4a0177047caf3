import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage } from '../../shared/language.ts'
import { RuleText } from '../../shared/ui/parts/RuleText.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { MineView } from '../../shared/views.ts'
import styles from './Overtaken.module.css'
import { overtakenWords } from './overtaken-words.ts'

interface OvertakenProps {
  readonly overtakenBy: MineView['overtakenBy']
  readonly catalogue: Catalogue
}

/** Why others went first: who they were, and the rule that the office calls by. */
export function Overtaken({ overtakenBy, catalogue }: OvertakenProps) {
  const t = useWords(overtakenWords)
  const { language } = useLanguage()
  if (overtakenBy.length === 0) return null
  const sentenceOf = ({ lane: id, people }: OvertakenProps['overtakenBy'][number]) => {
    const lane = catalogue.lanes.find((one) => one.id === id)
    if (lane?.kind === 'priority') return people === 1 ? t('onePriority') : t('priority', { people })
    if (lane?.kind === 'booked') return people === 1 ? t('oneBooked') : t('booked', { people })
    const name = lane ? inLanguage(lane.name, language) : id
    return people === 1 ? t('oneOther', { lane: name }) : t('other', { people, lane: name })
  }
  return (
    <section className={styles.others}>
      <ul>
        {overtakenBy.map((one) => (
          <li key={one.lane}>{sentenceOf(one)}</li>
        ))}
      </ul>
      <details>
        <summary>{t('why')}</summary>
        <p>
          <RuleText catalogue={catalogue} language={language} />
        </p>
      </details>
    </section>
  )
}
