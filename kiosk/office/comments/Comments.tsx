import { useState } from 'react'
import type { OfficeView } from '../../../shared/office-view.ts'
import { Face } from '../../../shared/ui/parts/Face.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { ratingReasonWords } from '../../../shared/ui/words/rating-reasons.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import { Page } from '../Page.tsx'
import { placed } from '../placed.ts'
import styles from './Comments.module.css'
import { scoreName } from './score-name.ts'
import { commentWords } from './words.ts'

type Comment = OfficeView['comments'][number]
const kinds = {
  all: () => true,
  satisfied: ({ score }: Comment) => score >= 4,
  others: ({ score }: Comment) => score < 4,
}
const kindNames = ['all', 'satisfied', 'others'] as const

/** What visitors said in their own words, the newest first. */
export function Comments({ comments }: { readonly comments: readonly Comment[] }) {
  const t = useWords(commentWords)
  const [kind, setKind] = useState<keyof typeof kinds>('all')
  return (
    <Page title={t('title')} words={t('how')}>
      {comments.length === 0 ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <>
          <fieldset className={styles.kinds} aria-label={t('show')}>
            {kindNames.map((one) => (
              <TouchButton key={one} kind='chip' pressed={one === kind} onPress={() => setKind(one)}>
                {t(one, { count: comments.filter(kinds[one]).length })}
              </TouchButton>
            ))}
          </fieldset>
          <ol className={styles.list}>
            {comments
              .map(placed)
              .filter(({ one }) => kinds[kind](one))
              .map(({ one, place }) => (
                <Said key={comments.length - place} comment={one} />
              ))}
          </ol>
        </>
      )}
    </Page>
  )
}

function Said({ comment: { date, score, reasons, words } }: { readonly comment: Comment }) {
  const t = useWords(commentWords)
  const reason = useWords(ratingReasonWords)
  const { language } = useLanguage()
  return (
    <li className={styles.said}>
      <span className={styles.face}>
        <Face score={score} />
      </span>
      <div>
        <p className={styles.words}>{words}</p>
        <p className={styles.about}>
          <strong>{scoreName(score, language)}</strong>
          <span>
            {reasons.length === 0
              ? t('noReason')
              : t('about', { reasons: reasons.map((one) => reason(one)).join(t('and')) })}
          </span>
          <span>{dateIn(date, language)}</span>
        </p>
      </div>
    </li>
  )
}
