import { inLanguage, type Text } from '../../shared/language.ts'
import type { LaneId } from '../../shared/setup.ts'
import { useCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Services.module.css'
import { signWords } from './words.ts'

interface ServicesProps {
  readonly lanes: readonly LaneId[]
  readonly skills: readonly Text[]
}

/** What one may come here for: the lanes by their public names, then what this counter can do besides. */
export function Services({ lanes, skills }: ServicesProps) {
  const t = useWords(signWords)
  const { language } = useLanguage()
  const named = useCatalogue().lanes.filter(({ id }) => lanes.includes(id))
  return (
    <ul className={styles.services} aria-label={t('services')}>
      {lanes.map((lane) => {
        const known = named.find(({ id }) => id === lane)
        return <li key={lane}>{known ? inLanguage(known.name, language) : lane}</li>
      })}
      {skills.map((skill) => (
        <li key={skill['zh-TW']} className={styles.skill}>
          {inLanguage(skill, language)}
        </li>
      ))}
    </ul>
  )
}
