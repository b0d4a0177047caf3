import type { Dispatch } from 'react'
import type { MissingDocument } from '../../shared/contract.ts'
import { inLanguage } from '../../shared/language.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { checkWords } from './check-words.ts'
import { isMissing, type Matter, papersFor } from './choices.ts'
import styles from './Papers.module.css'
import type { Move } from './visit.ts'

interface PapersProps {
  readonly matters: readonly Matter[]
  readonly missing: readonly MissingDocument[]
  readonly go: Dispatch<Move>
}

/** Everything counts as brought until the visitor says otherwise; then kindly what that means. */
export function Papers({ matters, missing, go }: PapersProps) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const papers = papersFor(matters)
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2>{t('papers')}</h2>
        <p className={styles.how} role='status'>
          {papers.length === 0 ? t('nothingToBring') : missing.length > 0 ? t('missing') : t('papersHow')}
        </p>
      </div>
      <ul className={styles.papers}>
        {papers.map((paper) => {
          const isAway = isMissing(paper, missing)
          return (
            <li key={paper.name['zh-TW']}>
              <TouchButton
                className={styles.paper}
                pressed={isAway}
                icon={<Icon name={isAway ? 'attention' : 'check'} />}
                onPress={() => go({ type: 'toggle-missing', documents: paper.places })}
              >
                <span>{inLanguage(paper.name, language)}</span> <b>{t('notBrought')}</b>
              </TouchButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
