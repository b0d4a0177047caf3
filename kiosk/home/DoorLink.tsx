import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { screenWords } from '../../shared/ui/words/screens.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './DoorLink.module.css'
import type { Door } from './doors.ts'
import { doorWords } from './words.ts'

export function DoorLink({ door }: { readonly door: Door }) {
  const name = useWords(screenWords)
  const what = useWords(doorWords)
  const inside = (
    <>
      <span className={styles.icon}>
        <Icon name={door.icon} size='large' />
      </span>
      <span className={styles.words}>
        <strong>{name(door.screen)}</strong>
        <span>{what(door.id)}</span>
      </span>
    </>
  )
  if (door.address === null) return <div className={styles.door}>{inside}</div>
  return (
    <a className={styles.door} href={door.address}>
      {inside}
    </a>
  )
}
