import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanePill } from '../../shared/ui/parts/LanePill.tsx'
import { WaitText } from '../../shared/ui/parts/WaitText.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import type { PublicLane } from '../../shared/views.ts'
import { checkWords } from './check-words.ts'
import styles from './LaneWait.module.css'

/** How it stands in the lane the visitor is about to enter. */
export function LaneWait({ lane }: { readonly lane: PublicLane }) {
  const t = useWords(checkWords)
  return (
    <p className={styles.wait} aria-live='polite'>
      <LanePill lane={lane.lane} />
      <strong>{lane.waiting > 0 ? t('ahead', { people: lane.waiting }) : t('nobody')}</strong>
      <span className={styles.about}>
        <Icon name='clock' />
        <WaitText wait={lane.wait} />
      </span>
    </p>
  )
}
