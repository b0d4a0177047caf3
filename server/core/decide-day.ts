import type { Setup } from '../../shared/setup.ts'
import { type Day, liveTickets } from './day.ts'
import { accept, type Circumstances, type DayOrder, type Decision, refuse } from './decision.ts'
import { newCalibration } from './forecast/calibration.ts'
import { counterOf } from './ticket.ts'

type Order<T extends DayOrder['type']> = Extract<DayOrder, { type: T }>

/** The clock opens a day once; a hand may open it again. */
export function beginDay(day: Day, order: Order<'begin-day'>, { at }: Circumstances): Decision {
  if (day.stage === 'open') return refuse('day-open')
  if (day.stage === 'closed' && !order.byHand) return refuse('day-closed')
  const { date, byHand, setup } = order
  const { calibration } = day.calibrating
  const learned = day.stage === 'unopened' && calibration !== newCalibration ? { calibration } : {}
  return accept({ type: 'day-opened', at, date, byHand, setup, bookings: [...order.bookings], ...learned })
}

/** By hand only when everybody has gone: a slip of the finger must not send a full hall home. */
export function closeDay(day: Day, given: Circumstances): Decision {
  const busy = [...day.counters.values()].filter((counter) => counter.stage !== 'closed')
  if (busy.length > 0) return refuse('counters-open', { counters: busy.map((one) => one.counter).join('、') })
  const inHouse = liveTickets(day).filter((ticket) => ticket.stage.name !== 'passed').length
  if (inHouse > 0) return refuse('people-waiting', { count: inHouse })
  return endDay(day, given)
}

/** At night the books are closed whatever is left: who still waits has left, who is still served was forgotten. */
export function endDay(day: Day, { at }: Circumstances): Decision {
  const live = liveTickets(day)
  const unfinished = live.filter((ticket) => ticket.stage.name === 'serving' || ticket.stage.name === 'held')
  const left = live.filter((ticket) => !unfinished.includes(ticket))
  const numbers = (tickets: typeof live) => tickets.map((ticket) => ticket.number)
  return accept({ type: 'day-closed', at, left: numbers(left), unfinished: numbers(unfinished) })
}

/** A change that holds from today may not take away what somebody stands at. */
export function changeSetup(day: Day, { by, setup }: Order<'change-setup'>, { at }: Circumstances): Decision {
  const missing = missingInUse(day, setup)
  return missing ? refuse('setup-in-use', { what: missing }) : accept({ type: 'setup-changed', at, by, setup })
}

function missingInUse(day: Day, setup: Setup): string | null {
  const lanes = new Map(setup.lanes.map((lane) => [lane.id, lane]))
  for (const ticket of day.tickets.values()) if (!lanes.has(ticket.lane)) return ticket.lane
  for (const lane of day.setup.lanes) {
    const next = lanes.get(lane.id)
    const used = [...day.tickets.values()].some((ticket) => ticket.lane === lane.id)
    if (next && used && (next.series !== lane.series || next.kind !== lane.kind)) return lane.id
  }
  const numbers = new Set(setup.counters.map((counter) => counter.number))
  for (const state of day.counters.values()) {
    if (state.stage === 'closed') continue
    if (!numbers.has(state.counter)) return String(state.counter)
    const lost = state.serves.flat().find((lane) => !lanes.has(lane))
    if (lost) return lost
  }
  const at = liveTickets(day)
    .map(counterOf)
    .find((counter) => counter !== null && !numbers.has(counter))
  const series = day.setup.series.find((one) => (day.given.get(one.id) ?? 0) > 0 && !sameSeries(one, setup))
  return at ? String(at) : (series?.id ?? null)
}

/** A series that has given numbers may grow at its end only: else a number could be given twice. */
function sameSeries(series: Setup['series'][number], setup: Setup): boolean {
  const next = setup.series.find((one) => one.id === series.id)
  return !!next && next.prefix === series.prefix && next.from === series.from && next.to >= series.to
}
