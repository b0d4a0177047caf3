import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { WaitText } from '../../shared/ui/parts/WaitText.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { waitWords } from '../../shared/ui/words/waits.ts'
import type { PublicLane, Span } from '../../shared/views.ts'
import { checkWords } from './check-words.ts'
import styles from './LaneWait.module.css'

interface LaneWaitProps {
  readonly lane: PublicLane
  readonly slow: boolean
  readonly crowded: boolean
  readonly quieter: Span | null
}

/** How it stands in the lane the visitor is about to enter. */
export function LaneWait({ lane, slow, crowded, quieter }: LaneWaitProps) {
  const t = useWords(checkWords)
  const w = useWords(waitWords)
  return (
    <p className={styles.wait} aria-live='polite'>
      <LanePill lane={lane.lane} />
      <strong>{lane.waiting > 0 ? t('ahead', { people: lane.waiting }) : t('nobody')}</strong>
      <span className={styles.about}>
        <Icon name='clock' />
        <WaitText wait={lane.wait} />
      </span>
      {slow && <small>{w('slow')}</small>}
      {crowded && (
        <small>
          {w('crowded')} {quieter && w('quieter', { ...quieter })}
        </small>
      )}
    </p>
  )
}
