import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Clock } from '../../shared/ui/parts/Clock.tsx'
import { serverNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './BoardScreen.module.css'
import { CallCard } from './CallCard.tsx'
import { CallList } from './CallList.tsx'
import { ClosedHall } from './ClosedHall.tsx'
import { DoorsNotice } from './DoorsNotice.tsx'
import { Lanes } from './Lanes.tsx'
import { SoundButton } from './SoundButton.tsx'
import { isAtRest, shownCalls } from './shown.ts'
import { Ticker } from './Ticker.tsx'
import { useAnnouncer } from './useAnnouncer.ts'
import { useSound } from './useSound.ts'
import { Welcome } from './Welcome.tsx'
import { boardWords } from './words.ts'

/** The hall's wall: the last call very large, the six before it, who waits, and what the office has to say. */
export const BoardScreen: ScreenOf<'board'> = ({ view, catalogue }) => {
  const t = useWords(boardWords)
  const sound = useSound()
  const announced = useAnnouncer(view, sound)
  const { large, before } = shownCalls(view.calls, announced)
  return (
    <Screen title={t('title')} spread='full'>
      <SoundButton sound={sound} />
      {isAtRest(view, serverNow()) ? (
        <ClosedHall doors={view.doors} catalogue={catalogue} />
      ) : (
        <div className={styles.board}>
          {large ? <CallCard call={large} announced={announced} /> : <Welcome />}
          <CallList calls={before} />
          <DoorsNotice doors={view.doors} slow={view.slow} />
          <div className={styles.foot}>
            <Lanes lanes={view.lanes} />
            <p className={styles.clock}>
              <Clock />
            </p>
          </div>
          <Ticker catalogue={catalogue} />
        </div>
      )}
    </Screen>
  )
}
