import { useId } from 'react'
import { useWords } from '../../shared/ui/words/table.ts'
import { Choice } from './Choice.tsx'
import { dialogWords } from './dialog-words.ts'
import styles from './ReasonChoice.module.css'

interface ReasonChoiceProps {
  /** Ready-made reasons. */
  readonly offered: readonly string[]
  readonly reason: string
  readonly onChange: (reason: string) => void
}

/** A reason: one of those at hand, or in one's own words. */
export function ReasonChoice({ offered, reason, onChange }: ReasonChoiceProps) {
  const t = useWords(dialogWords)
  const field = useId()
  return (
    <>
      <Choice
        title={t('reason')}
        options={offered.map((words) => ({ value: words, words }))}
        isChosen={(words) => words === reason}
        onChoose={onChange}
      />
      <label className={styles.own} htmlFor={field}>
        {t('reasonOwn')}
        <input
          id={field}
          maxLength={80}
          autoComplete='off'
          value={offered.includes(reason) ? '' : reason}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </>
  )
}
