import type { ForecastFault, Me } from '../shared/staff-views.ts'
import type { RateView, View } from '../shared/views.ts'
import type { Catalogues } from './catalogues.ts'
import { openConcerns } from './concerns.ts'
import { faultOf } from './core/forecast/fault.ts'
import { watched } from './core/forecast/score.ts'
import { invitationAt, ratingOf } from './core/rating.ts'
import { consoleView } from './core/views/console.ts'
import { boardView, mineView, openView, signView, ticketView } from './core/views/public.ts'
import { dashboardView, deskView, type Kept } from './core/views/staff.ts'
import type { Office } from './office.ts'
import { type OfficeSources, officeView } from './office-view.ts'
import type { Person } from './store/people.ts'
import type { SurgeWatch } from './surge-watch.ts'
import type { Tokens } from './tokens.ts'
import type { Viewer } from './viewers.ts'

/** State in, view out: what a viewer may see now. */
export interface Screens {
  viewFor(viewer: Viewer): View
  /** Viewers with the same key see the same view, so it is made once for all of them. */
  keyOf(viewer: Viewer): string | null
}

export interface ScreenSources extends OfficeSources {
  readonly surge: Pick<SurgeWatch, 'retold'>
}

export function openScreens(office: Office, catalogues: Catalogues, sources: ScreenSources, tokens: Tokens): Screens {
  const nameOf = (login: string) => sources.people.get(login)
  const { retold } = sources.surge
  const kept = (): Kept => ({ asides: office.asides, booked: office.booked, nameOf, retold, forecastFault: faultNow() })
  const concerns = openConcerns(sources.store, office)
  let fault: ForecastFault | null = null
  let faultVersion = -1

  /** Read again when somebody was called. */
  function faultNow(): ForecastFault | null {
    if (faultVersion !== office.figuresVersion) fault = faultOf(sources.store.visits.lastLate(watched))
    faultVersion = office.figuresVersion
    return fault
  }

  function deviceView(viewer: Extract<Viewer, { name: 'device' }>, now: number, key: string): View {
    const { day } = office
    const counter = viewer.device.counter ?? 0
    switch (viewer.screen) {
      case 'board':
        return boardView(day, office.waits, key, now)
      case 'sign':
        return signView(day, counter, nameOf, key, now)
      case 'rate':
        return { screen: 'rate', catalogue: key, counter, invitation: invitation(counter, now) }
      default:
        return ticketView(day, office.waits, key, now)
    }
  }

  function invitation(counter: number, now: number): RateView['invitation'] {
    const invited = invitationAt(office.day, counter, office.ratings, now)
    return invited.name === 'resting'
      ? invited
      : { ...invited, token: tokens.ratingOf(office.day.date, invited.number) }
  }

  function staffView(viewer: Extract<Viewer, { name: 'staff' }>, now: number, key: string): View {
    const { day } = office
    const me = meOf(viewer.person)
    switch (viewer.screen) {
      case 'console':
        return consoleView(day, me, kept(), key, now)
      case 'desk':
        return deskView(day, office.waits, me, kept(), key, now)
      case 'dashboard':
        return dashboardView(day, me, kept(), office.figuresVersion, key, now)
      default:
        return officeView(office, sources, concerns, me, key)
    }
  }

  function viewFor(viewer: Viewer): View {
    const now = Math.max(office.now(), office.day.at)
    const { key } = catalogues.of(office.day.setup)
    switch (viewer.name) {
      case 'unpaired':
        return { screen: 'pairing', wanted: viewer.screen, code: viewer.code }
      case 'stranger':
        return { screen: 'sign-in', wanted: viewer.screen, pin: viewer.pin, code: viewer.code, role: viewer.role }
      case 'gone':
        return { screen: 'gone' }
      case 'public':
        return openView(office.day, office.waits, key, now)
      case 'device':
        return deviceView(viewer, now, key)
      case 'staff':
        return staffView(viewer, now, key)
      case 'phone': {
        const ticket = office.day.tickets.get(viewer.number)
        if (!ticket) return { screen: 'gone' }
        const stage = ratingOf(ticket, office.ratings.answered)
        // A thousand phones at every call: the token is made only for whom may use it.
        const rating =
          stage === 'open' ? { name: stage, token: tokens.ratingOf(office.day.date, viewer.number) } : stage
        return mineView(office.day, ticket, office.waits, rating, key, now)
      }
    }
  }

  function keyOf(viewer: Viewer): string | null {
    if (viewer.name === 'public') return 'open'
    if (viewer.name === 'device') return `${viewer.screen} ${viewer.device.counter ?? ''}`
    return null
  }

  return { viewFor, keyOf }
}

function meOf({ login, name, role, mustChange }: Person): Me {
  return { login, name, role, mustChangePassword: mustChange }
}
