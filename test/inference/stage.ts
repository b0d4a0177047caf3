import { type Day, newDay } from '../../server/core/day.ts'
import { decide } from '../../server/core/decide.ts'
import type { Aside } from '../../server/core/decision.ts'
import { evolve } from '../../server/core/evolve.ts'
import type { Stage } from '../../server/demo/play.ts'
import type { Setup } from '../../shared/setup.ts'
import type { DayDate, Instant } from '../../shared/time.ts'

/** An office-day without a disk: the same rules, nothing kept. */
export interface LightStage extends Stage {
  readonly day: Day
  now: Instant
  open(): void
}

/** @param changed told after everything that happened, as the sockets are */
export function openStage(setup: Setup, date: DayDate, changed: () => void): LightStage {
  const day = newDay(date, setup)
  const asides = new Map<string, Aside>()
  const booked = new Map<string, readonly string[]>()
  const answered = new Map<string, 'given' | 'declined'>()

  const stage: LightStage = {
    day,
    now: 0,
    ratings: {
      answered,
      isInvited: (number) => Number(number) % 10 < setup.rating.inviteShare * 10,
      isQuiet: (number) => asides.has(number),
    },
    ratingToken: (number) => number,
    async act(_id, order, by) {
      const code = order.type === 'check-in' ? order.code : ''
      const decision = decide(day, order, { at: Math.max(stage.now, day.at), by, booked: booked.get(code) ?? [] })
      if (!decision.accepted) return { ok: false, refusal: decision.refusal }
      for (const fact of decision.facts) evolve(day, fact)
      for (const aside of decision.asides) asides.set(aside.number, aside)
      if (order.type === 'add-booking') booked.set(order.code, order.matters)
      changed()
      return { ok: true }
    },
    async rate(_id, { token, score }) {
      answered.set(token, score === null ? 'declined' : 'given')
      changed()
      return { ok: true }
    },
    open() {
      void stage.act('open', { type: 'begin-day', date, byHand: false, setup, bookings: [] }, { name: 'office' })
    },
  }
  return stage
}
