import { useWords } from '../../shared/ui/words/table.ts'
import styles from './People.module.css'
import { signWords } from './words.ts'

interface PeopleProps {
  readonly clerk: string | null
  readonly deputy: string | null
}

/** Who sits here, and who stands in. */
export function People({ clerk, deputy }: PeopleProps) {
  const t = useWords(signWords)
  if (!clerk) return null
  return (
    <dl className={styles.people}>
      <div>
        <dt>{t('clerk')}</dt>
        <dd>{clerk}</dd>
      </div>
      {deputy && (
        <div>
          <dt>{t('deputy')}</dt>
          <dd>{deputy}</dd>
        </div>
      )}
    </dl>
  )
}
