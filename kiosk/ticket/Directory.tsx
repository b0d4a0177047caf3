import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage } from '../../shared/language.ts'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { TicketView } from '../../shared/views.ts'
import { asideWords } from './aside-words.ts'
import styles from './Directory.module.css'

interface DirectoryProps {
  readonly catalogue: Catalogue
  readonly counters: TicketView['counters']
}

/** Each counter with its name, its lanes, its special skills, and whether somebody sits there now. */
export function Directory({ catalogue, counters }: DirectoryProps) {
  const t = useWords(asideWords)
  const { language } = useLanguage()
  return (
    <ul className={styles.directory}>
      {catalogue.counters.map(({ number, name, serves, skills }) => {
        const isOpen = counters.some(({ counter, open }) => counter === number && open)
        return (
          <li key={number} className={styles.counter}>
            <strong>{t('counter', { counter: number })}</strong>
            <span className={styles.open} data-open={isOpen}>
              {isOpen ? t('open') : t('notOpen')}
            </span>
            <span className={styles.serves}>
              {name && <b>{inLanguage(name, language)}</b>}
              {serves.map((lane) => (
                <LanePill key={lane} lane={lane} />
              ))}
            </span>
            {skills.length > 0 && (
              <span className={styles.skills}>{skills.map((skill) => inLanguage(skill, language)).join(' · ')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
