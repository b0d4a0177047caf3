import { decide } from '../../server/core/decide.ts'
import type { DayOrder } from '../../server/core/decision.ts'
import { consoleView } from '../../server/core/views/console.ts'
import { mineView } from '../../server/core/views/public.ts'
import { noWaits } from '../../server/core/waits.ts'
import type { RefusalCode } from '../../shared/refusals.ts'
import type { ConsoleAct, Me } from '../../shared/staff-views.ts'
import { type House, phoneOf } from './day.ts'

/** Asks the rules for what a console and a phone offer: a button that lies is worse than none. */
export function wrongButtons(house: House, nth: number): string[] {
  const open = [...house.day.counters.values()].filter((one) => one.stage !== 'closed')
  const state = open[nth % Math.max(1, open.length)]
  const numbers = [...house.day.tickets.keys()]
  const number = numbers[nth % Math.max(1, numbers.length)]
  return [
    ...(state?.clerk ? wrongOnConsole(house, state.counter, state.clerk) : []),
    ...(number && house.day.stage === 'open' ? wrongOnPhone(house, number) : []),
  ]
}

function wrongOnConsole(house: House, counter: number, login: string): string[] {
  const { day, now, asides } = house
  const me: Me = { login, name: login, role: 'clerk', mustChangePassword: false }
  const { seat } = consoleView(
    day,
    me,
    { asides, booked: new Map(), nameOf: () => null, retold: () => null, forecastFault: null },
    'key',
    now,
  )
  if (!seat) return [`V1: the console of ${login} has no seat`]
  const orders = ordersAt(house, counter)
  const next = decide(day, orders['call-next'], { at: now, by: { name: 'staff', login, role: 'clerk' } })
  const called = next.accepted ? next.facts.find((fact) => fact.type === 'ticket-called')?.number : seat.next
  return [
    ...Object.entries(orders).flatMap(([act, order]) => differences(house, login, act, order, seat.acts[order.type])),
    ...((called ?? null) === seat.next ? [] : [`V1: the console foresees ${seat.next}, next calls ${called}`]),
  ]
}

function differences({ day, now }: House, login: string, act: string, order: DayOrder, shown: RefusalCode | null) {
  const decision = decide(day, order, { at: now, by: { name: 'staff', login, role: 'clerk' } })
  const said = decision.accepted ? null : decision.refusal.code
  return said === shown ? [] : [`V1: ${act} is shown as ${shown}, but the rules say ${said}`]
}

/** Each act with arguments that nobody could object to. */
export function ordersAt({ day }: House, counter: number): Record<ConsoleAct, Extract<DayOrder, { type: ConsoleAct }>> {
  const here = day.counters.get(counter)?.ticket
  const elsewhere = day.setup.lanes.find((one) => one.id !== (here && day.tickets.get(here)?.lane))?.id ?? ''
  return {
    'call-next': { type: 'call-next', counter },
    recall: { type: 'recall', counter },
    start: { type: 'start', counter },
    finish: { type: 'finish', counter },
    hold: { type: 'hold', counter },
    pass: { type: 'pass', counter },
    transfer: { type: 'transfer', counter, to: { lane: elsewhere }, reason: 'better there' },
    undo: { type: 'undo', counter },
    'pause-counter': { type: 'pause-counter', counter, reason: 'lunch' },
    'resume-counter': { type: 'resume-counter', counter },
    'close-counter': { type: 'close-counter', counter },
    'mark-matters': { type: 'mark-matters', counter, matters: [day.setup.matters[0]?.id ?? ''] },
  }
}

function wrongOnPhone({ day, now }: House, number: string): string[] {
  const ticket = day.tickets.get(number)
  if (!ticket) return []
  const { may } = mineView(day, ticket, noWaits, 'not-yet', 'key', now)
  const orders = [
    { type: 'need-more-time', number, passes: 1 },
    { type: 'return-ticket', number },
    { type: 'withdraw-ticket', number },
  ] as const
  return orders.flatMap((order) => {
    const decision = decide(day, order, { at: now, by: phoneOf(number) })
    const said = decision.accepted ? null : decision.refusal.code
    return said === may[order.type] ? [] : [`V8: ${order.type} is shown as ${may[order.type]}, the rules say ${said}`]
  })
}
