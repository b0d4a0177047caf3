import { useWords } from '../../shared/ui/words/table.ts'
import { DoorLink } from './DoorLink.tsx'
import type { Hall } from './doors.ts'
import styles from './HallCard.module.css'
import { homeWords } from './words.ts'

/** One role with its screens. */
export function HallCard({ hall }: { readonly hall: Hall }) {
  const t = useWords(homeWords)
  return (
    <section className={styles.hall} data-role={hall.role}>
      <h2>{t(hall.role)}</h2>
      <ul>
        {hall.doors.map((door) => (
          <li key={door.id}>
            <DoorLink door={door} />
          </li>
        ))}
      </ul>
    </section>
  )
}
