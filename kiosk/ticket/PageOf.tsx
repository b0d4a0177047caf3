import { type Dispatch, lazy, type ReactNode, Suspense } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { TicketView } from '../../shared/views.ts'
import { fetchAsides } from './asides.ts'
import { CheckPage } from './CheckPage.tsx'
import { MattersPage } from './MattersPage.tsx'
import { NumberPage } from './NumberPage.tsx'
import { Sheet } from './Sheet.tsx'
import { StartPage } from './StartPage.tsx'
import type { Move, Step } from './visit.ts'

/** What every page of the tablet is given. */
export interface PageProps {
  readonly view: TicketView
  readonly catalogue: Catalogue
  readonly step: Step
  readonly go: Dispatch<Move>
  readonly onRestart: () => void
  /** The bottom of every page; a page may have its own ways out there. */
  readonly foot: (ways?: ReactNode) => ReactNode
}

/** The page where the visitor is. Doors that close meanwhile close for the next visitor. */
export function PageOf(props: PageProps) {
  const { view, step } = props
  switch (step.page.name) {
    case 'start':
      return isOpenTo(view, step) ? <StartPage {...props} /> : <Aside {...props} />
    case 'matters':
      return <MattersPage {...props} tile={step.page.tile} />
    case 'check':
      return <CheckPage {...props} />
    case 'unsure':
    case 'booking':
    case 'counters':
      return <Aside {...props} />
    case 'number':
      return <NumberPage {...props} slip={step.page.slip} note={step.page.note} />
  }
}

const AsidePage = lazy(fetchAsides)

function Aside(props: PageProps) {
  const t = useWords(frameWords)
  const waiting = (
    <Sheet title={t('loading')} second='' foot={props.foot()}>
      {null}
    </Sheet>
  )
  return (
    <Suspense fallback={waiting}>
      <AsidePage {...props} />
    </Suspense>
  )
}

function isOpenTo({ doors }: TicketView, step: Step): boolean {
  return (doors.stage === 'open' && !doors.bookingOnly) || step.matters.length > 0
}
