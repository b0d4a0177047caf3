import { useState } from 'react'
import type { Command, Slip } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { ScreenOf } from '../../shared/ui/frame/mount.tsx'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { StaffBar } from '../../shared/ui/parts/StaffBar.tsx'
import { ForecastWarning } from '../../shared/ui/staff/ForecastWarning.tsx'
import { lineWords } from '../../shared/ui/staff/line-words.ts'
import { useAct } from '../../shared/ui/useAct.ts'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { screenWords } from '../../shared/ui/words/screens.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Cards } from './Cards.tsx'
import { CountersStrip } from './CountersStrip.tsx'
import styles from './DeskScreen.module.css'
import { Given } from './Given.tsx'
import { Issue } from './Issue.tsx'
import { Lists } from './Lists.tsx'
import { ReviewPage } from './review/ReviewPage.tsx'
import { useWalking } from './review/useWalking.ts'
import { useBellSound } from './useBellSound.ts'

/** The service desk: numbers for those who need a hand, and everything that asks for a decision. */
export const DeskScreen: ScreenOf<'desk'> = ({ view, catalogue }) => {
  const title = useWords(screenWords)('desk')
  const line = useWords(lineWords)
  const { act, refusal, clear } = useAct()
  const [given, setGiven] = useState<Slip | null>(null)
  const [language, setLanguage] = useState<Language>('zh-TW')
  const [isWalking, setWalking] = useWalking()
  useBellSound(view.bells)
  useBusy(given !== null)
  /** For whatever ends in a number: a ticket taken, a booking checked in. */
  const giveNumber = async (command: Command) => {
    const answer = await act(command)
    if (answer.ok && answer.slip) setGiven(answer.slip)
    return answer.ok
  }
  const next = () => {
    setGiven(null)
    setLanguage('zh-TW')
  }
  if (isWalking) return <ReviewPage view={view} catalogue={catalogue} onBack={() => setWalking(false)} />
  return (
    <Screen
      title={title}
      spread='full'
      header={
        <StaffBar title={title} me={view.me} glance={line('crowd', { people: view.waiting, minutes: view.longest })} />
      }
    >
      <div className={styles.columns}>
        <div className={styles.left}>
          {given && <Given slip={given} language={language} onNext={next} />}
          <div className={styles.work} hidden={given !== null}>
            <ForecastWarning fault={view.forecastFault} />
            <Issue
              doors={view.doors}
              catalogue={catalogue}
              language={language}
              setLanguage={setLanguage}
              giveNumber={giveNumber}
              refusal={refusal}
            />
            <Refusal refusal={refusal} onClear={clear} />
            <Lists
              view={view}
              catalogue={catalogue}
              language={language}
              giveNumber={giveNumber}
              refusal={refusal}
              onReview={() => setWalking(true)}
            />
          </div>
        </div>
        <div className={styles.right}>
          <Cards view={view} catalogue={catalogue} />
          <CountersStrip counters={view.counters} />
        </div>
      </div>
    </Screen>
  )
}
