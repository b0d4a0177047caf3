import type { TicketNumber } from '../../shared/contract.ts'
import { type DayDate, minute, second } from '../../shared/time.ts'
import { liveTickets } from '../core/day.ts'
import type { Actor } from '../core/decision.ts'
import { afterwards } from './opinions.ts'
import type { Play } from './play.ts'
import type { Agreed, Visitor } from './visitors.ts'

/** What visitors do: come, wait, lose patience, ring, come back, say how it was. */
export interface Guests {
  arrive(visitor: Visitor): void
  /** The desk enters what was agreed for today. */
  agree(date: DayDate, bookings: readonly Agreed[]): void
  /** Called three times in vain: some come back. */
  passed(number: TicketNumber): void
  /** Out of the chair: some say how it was. */
  finished(number: TicketNumber, counter: number): void
}

const desk: Actor = { name: 'staff', login: 'desk-01', role: 'desk' }
const tablet: Actor = { name: 'tablet' }

export function openGuests(play: Play, known: Map<TicketNumber, Visitor>): Guests {
  const { stage } = play

  function arrive(visitor: Visitor): void {
    const { matters, priority, quiet, language, missing, booking, assisted } = visitor
    const before = stage.day.tickets.size
    const by = assisted ? desk : tablet
    if (booking) void play.act({ type: 'check-in', code: booking, language }, by)
    else
      void play.act(
        { type: 'take-ticket', matters: [...matters], priority, quiet, language, missing: [...missing] },
        by,
      )
    const number = stage.day.tickets.size > before ? liveTickets(stage.day).at(-1)?.number : undefined
    if (!number) return
    known.set(number, visitor)
    wait(number, visitor)
  }

  function wait(number: TicketNumber, { chance }: Visitor): void {
    const phone: Actor = { name: 'phone', number }
    if (chance.happens(0.02))
      play.later(chance.between(3, 9) * minute, () => {
        void play.act({ type: 'need-more-time', number, passes: chance.pick(passes) }, phone)
      })
    if (chance.happens(0.06))
      play.later(chance.between(5, 30) * minute, () => {
        if (isWaiting(number)) void play.act({ type: 'withdraw-ticket', number }, phone)
      })
    if (chance.happens(0.015))
      play.later(chance.between(1, 8) * minute, () => {
        if (isWaiting(number)) ring(number, phone)
      })
  }

  function ring(number: TicketNumber, phone: Actor): void {
    const before = stage.day.bellCount
    void play.act({ type: 'ring-bell', aid: play.chance.pick(aids), number }, phone)
    const bell = stage.day.bellCount
    if (bell > before)
      play.later(play.chance.between(40, 150) * second, () => void play.act({ type: 'answer-bell', bell }, desk))
  }

  function isWaiting(number: TicketNumber): boolean {
    return stage.day.tickets.get(number)?.stage.name === 'waiting'
  }

  return {
    arrive,
    agree(date, bookings) {
      for (const { code, slot, matters } of bookings)
        play.later(second, () => {
          void play.act({ type: 'add-booking', date, code, slot, matters: [...matters] }, desk)
        })
    },
    passed(number) {
      const { chance } = play.visitor(number)
      if (!chance.happens(0.6)) return
      const by: Actor = chance.happens(0.5) ? desk : { name: 'phone', number }
      play.later(chance.between(2, 18) * minute, () => void play.act({ type: 'return-ticket', number }, by))
    },
    finished: (number, counter) => afterwards(play, number, counter),
  }
}

const passes = [
  [1, 2],
  [2, 2],
  [3, 1],
] as const
const aids = [
  ['help', 6],
  ['glasses', 2],
  ['wheelchair', 1],
  ['hearing', 1],
  ['interpreter', 1],
] as const
