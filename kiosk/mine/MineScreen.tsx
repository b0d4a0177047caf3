import { useState } from 'react'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { Acts } from './Acts.tsx'
import { Head } from './Head.tsx'
import styles from './MineScreen.module.css'
import { RatePage } from './RatePage.tsx'
import { Stage } from './Stage.tsx'
import { useAlert } from './useAlert.ts'
import { useWakeLock } from './useWakeLock.ts'
import { mineWords } from './words.ts'

/** The visitor's phone: the number, what happens with it, and what one may do. Never the matter. */
export const MineScreen: ScreenOf<'mine'> = ({ view, catalogue }) => {
  const t = useWords(mineWords)
  const [isRating, setRating] = useState(false)
  const alert = useAlert(view.stage)
  const { stage } = view
  const mayBeCalled = stage.name === 'waiting' || stage.name === 'called' || stage.name === 'passed'
  useWakeLock(mayBeCalled)

  if (isRating && view.stage.name === 'done') return <RatePage rating={view.rating} onBack={() => setRating(false)} />
  const title =
    stage.name === 'called' ? t('calledTab', { counter: stage.counter }) : t('title', { number: view.number })
  return (
    <Screen title={title} spread='full'>
      <div className={styles.mine} data-stage={stage.name}>
        {/* Keyed by the stage: an open question must not stand before a call. */}
        <Head key={`head ${stage.name}`} languages={catalogue.languages} office={catalogue.office.short} />
        <div className={styles.stage} aria-live='polite'>
          <Stage view={view} catalogue={catalogue} onRate={() => setRating(true)} />
        </div>
        <Acts key={stage.name} view={view} catalogue={catalogue} alert={alert} />
      </div>
    </Screen>
  )
}
