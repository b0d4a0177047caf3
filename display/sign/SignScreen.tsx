import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import { CounterBar } from './CounterBar.tsx'
import { People } from './People.tsx'
import { Services } from './Services.tsx'
import styles from './SignScreen.module.css'
import { StageCard } from './StageCard.tsx'
import { signWords } from './words.ts'

/** Above one counter: whom it serves now, what it does, and who sits there. */
export const SignScreen: ScreenOf<'sign'> = ({ view, catalogue }) => {
  const t = useWords(signWords)
  const counter = catalogue.counters.find(({ number }) => number === view.counter)
  return (
    <Screen title={`${view.counter} ${t('counter')}`} spread='full'>
      <div className={styles.sign}>
        <CounterBar counter={view.counter} name={counter?.name ?? null} />
        <StageCard view={view} />
        <footer className={styles.foot}>
          <Services lanes={view.lanes} skills={counter?.skills ?? []} />
          <People clerk={view.clerk} deputy={view.deputy} />
        </footer>
      </div>
    </Screen>
  )
}
