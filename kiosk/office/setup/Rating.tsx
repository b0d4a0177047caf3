import type { Setup } from '../../../shared/setup.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { NumberField } from '../Field.tsx'
import { figureFormWords } from './figure-form-words.ts'
import styles from './Policy.module.css'
import { shareOfPercent, wholePercent } from './percent.ts'
import { setupWords } from './words.ts'

type Rules = Setup['rating']

export function Rating({ rating, onChange }: { readonly rating: Rules; readonly onChange: (rating: Rules) => void }) {
  const t = useWords(figureFormWords)
  const words = useWords(setupWords)
  return (
    <section className={card.card}>
      <h3>{words('rating')}</h3>
      <p className={card.quiet}>{t('ratingHow')}</p>
      <div className={styles.fields}>
        <NumberField
          label={t('tabletSeconds')}
          unit={words('seconds')}
          value={rating.tabletSeconds}
          onChange={(tabletSeconds) => onChange({ ...rating, tabletSeconds })}
        />
        <NumberField
          label={t('inviteShare')}
          hint={t('inviteHint')}
          unit={words('percent')}
          value={wholePercent(rating.inviteShare)}
          onChange={(percent) => onChange({ ...rating, inviteShare: shareOfPercent(percent) })}
        />
      </div>
    </section>
  )
}
