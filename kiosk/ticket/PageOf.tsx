import type { Dispatch, ReactNode } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { TicketView } from '../../shared/views.ts'
import { BookingPage } from './BookingPage.tsx'
import { CheckPage } from './CheckPage.tsx'
import { ClosedPage } from './ClosedPage.tsx'
import { CountersPage } from './CountersPage.tsx'
import { MattersPage } from './MattersPage.tsx'
import { NumberPage } from './NumberPage.tsx'
import { StartPage } from './StartPage.tsx'
import { UnsurePage } from './UnsurePage.tsx'
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
      return isOpenTo(view, step) ? <StartPage {...props} /> : <ClosedPage {...props} />
    case 'matters':
      return <MattersPage {...props} tile={step.page.tile} />
    case 'check':
      return <CheckPage {...props} />
    case 'unsure':
      return <UnsurePage {...props} />
    case 'booking':
      return <BookingPage {...props} />
    case 'counters':
      return <CountersPage {...props} />
    case 'number':
      return <NumberPage {...props} slip={step.page.slip} />
  }
}

function isOpenTo({ doors }: TicketView, step: Step): boolean {
  return (doors.stage === 'open' && !doors.bookingOnly) || step.matters.length > 0
}
