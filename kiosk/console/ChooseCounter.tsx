import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { ConsoleView, CounterGlance } from '../../shared/staff-views.ts'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { StaffBar } from '../../shared/ui/parts/StaffBar.tsx'
import { lineWords } from '../../shared/ui/staff/line-words.ts'
import { useAct } from '../../shared/ui/useAct.ts'
import { screenWords } from '../../shared/ui/words/screens.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ChooseCounter.module.css'
import { CloseOther } from './CloseOther.tsx'
import { CounterCard } from './CounterCard.tsx'
import { dialogWords } from './dialog-words.ts'
import { OpenCounter } from './OpenCounter.tsx'
import { Surge } from './Surge.tsx'

interface ChooseCounterProps {
  readonly view: ConsoleView
  readonly catalogue: Catalogue
}

/** The first page of a clerk's day. */
export function ChooseCounter({ view, catalogue }: ChooseCounterProps) {
  const t = useWords(dialogWords)
  const line = useWords(lineWords)
  const title = useWords(screenWords)('console')
  const [chosen, choose] = useState<CounterGlance | null>(null)
  const glance = line('crowd', { people: view.waiting, minutes: view.longest })
  const { act, refusal, clear } = useAct()
  const supervises = view.me.role === 'supervisor'
  return (
    <Screen title={title} spread='full' header={<StaffBar title={title} me={view.me} glance={glance} />}>
      <div className={styles.page}>
        <Surge surge={view.surge} counter={null} catalogue={catalogue} act={act} />
        <Refusal refusal={refusal} onClear={clear} />
        <h2>{t('choose')}</h2>
        <p className={styles.hint}>{t('chooseHint')}</p>
        <ul className={styles.counters}>
          {view.counters.map((glance) => (
            <CounterCard
              key={glance.counter}
              glance={glance}
              catalogue={catalogue}
              mayChoose={glance.stage === 'closed' || supervises}
              onChoose={() => choose(glance)}
            />
          ))}
        </ul>
      </div>
      {chosen?.stage === 'closed' && (
        <OpenCounter counter={chosen.counter} catalogue={catalogue} onClose={() => choose(null)} />
      )}
      {chosen && chosen.stage !== 'closed' && <CloseOther glance={chosen} onClose={() => choose(null)} />}
    </Screen>
  )
}
