import { inLanguage } from '../../language.ts'
import type { LaneId } from '../../setup.ts'
import { useCatalogue } from '../useCatalogue.ts'
import { useLanguage } from '../useLanguage.ts'
import styles from './LanePill.module.css'

interface LanePillProps {
  readonly lane: LaneId
  readonly size?: 'small' | 'large'
}

/** A lane in its words and its colour. A turning lane has none. */
export function LanePill({ lane, size = 'small' }: LanePillProps) {
  const { language } = useLanguage()
  const known = useCatalogue().lanes.find(({ id }) => id === lane)
  return (
    <span className={styles.pill} data-kind={known?.kind} data-size={size}>
      {known ? inLanguage(known.name, language) : lane}
    </span>
  )
}
