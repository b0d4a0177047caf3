import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { StaffBar } from '../../shared/ui/parts/StaffBar.tsx'
import { lineWords } from '../../shared/ui/staff/line-words.ts'
import { useAct } from '../../shared/ui/useAct.ts'
import { useBusy } from '../../shared/ui/useBusy.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { signInWords } from '../../shared/ui/words/sign-in.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { Acts } from './Acts.tsx'
import styles from './AtCounter.module.css'
import type { Asking } from './asking.ts'
import { Bells } from './Bells.tsx'
import { Dialogs } from './Dialogs.tsx'
import { laneNames } from './lane-names.ts'
import { Queue } from './Queue.tsx'
import { Returning } from './Returning.tsx'
import { Surge } from './Surge.tsx'
import { Visitor } from './Visitor.tsx'
import { consoleWords } from './words.ts'

interface AtCounterProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
}

/** A day at the counter: the line at the left, the visitor in the middle, the acts at the right. */
export function AtCounter({ view, seat, catalogue }: AtCounterProps) {
  const t = useWords(consoleWords)
  const line = useWords(lineWords)
  const { language } = useLanguage()
  const acting = useAct()
  const [asking, ask] = useState<Asking>({ name: 'nothing' })
  useBusy(asking.name !== 'nothing' || seat.current !== null)
  // Who rang from this counter knows it.
  const bells = view.bells.filter(({ place }) => place.name !== 'counter' || place.counter !== seat.counter)
  const signing = useWords(signInWords)
  const title = t('counter', { counter: seat.counter })
  const leaving = seat.stage === 'open' ? signing('stillOpen', { counter: seat.counter }) : null
  const glance = line('crowd', { people: view.waiting, minutes: view.longest })
  return (
    <Screen
      title={title}
      spread='full'
      header={
        <StaffBar title={title} me={view.me} glance={glance} leaving={leaving}>
          {laneNames(seat.serves, catalogue, language)}
        </StaffBar>
      }
    >
      <div className={styles.columns}>
        <div className={styles.left}>
          <Queue
            catalogue={catalogue}
            queue={view.queue}
            next={seat.next}
            onChoose={(ticket) => ask({ name: 'call', ticket })}
          />
          <Returning view={view} seat={seat} catalogue={catalogue} act={acting.act} />
        </div>
        <div className={styles.middle}>
          <Surge surge={view.surge} counter={seat.counter} catalogue={catalogue} act={acting.act} />
          <Visitor view={view} seat={seat} catalogue={catalogue} />
          {bells.length > 0 && <Bells bells={bells} act={acting.act} />}
        </div>
        <Acts view={view} seat={seat} catalogue={catalogue} acting={acting} ask={ask} />
      </div>
      <Dialogs asking={asking} view={view} seat={seat} catalogue={catalogue} onClose={() => ask({ name: 'nothing' })} />
    </Screen>
  )
}
