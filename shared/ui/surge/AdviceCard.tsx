import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Catalogue } from '../../catalogue.ts'
import { levelOf } from '../../setup-ranges.ts'
import type { AdviceView } from '../../surge-view.ts'
import { Icon } from '../parts/Icon.tsx'
import { ago } from '../staff/bell-place.ts'
import { useLanguage } from '../useLanguage.ts'
import { useNow } from '../useNow.ts'
import { useWords } from '../words/table.ts'
import styles from './AdviceCard.module.css'
import { adviceSentences } from './advice-words.ts'
import { surgeWords } from './words.ts'

interface AdviceCardProps {
  readonly advice: AdviceView
  readonly catalogue: Catalogue
  /** What one may say to it; nothing on a display. */
  readonly children?: ReactNode
}

/** One advice, in words: what, what it will do, why, who. */
export function AdviceCard({ advice, catalogue, children }: AdviceCardProps) {
  const t = useWords(surgeWords)
  const { language } = useLanguage()
  const now = useNow()
  const heading = useId()
  const level = levelOf[advice.kind]
  const { title, lines, who } = adviceSentences(advice, catalogue, ago(advice.since, now, language), language)
  return (
    <article className={styles.card} data-stage={advice.stage} data-level={level} aria-labelledby={heading}>
      <div className={styles.words}>
        <h3 id={heading}>
          <Icon name={advice.kind === 'close' ? 'check' : 'people'} />
          {title}
          {level > 0 && <small>{t('level', { level })}</small>}
        </h3>
        {lines.map((line, index) => (
          <p key={line} className={index === 0 && advice.effect ? styles.effect : undefined}>
            {line}
          </p>
        ))}
        {who !== '' && <p className={styles.who}>{who}</p>}
      </div>
      {children}
    </article>
  )
}
