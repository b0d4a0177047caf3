import fc from 'fast-check'
import { test } from 'vitest'
import type { DayOrder } from '../../server/core/decision.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import type { PolicyKind, Setup } from '../../shared/setup.ts'
import { type House, unopenedHouse } from '../support/day.ts'
import { morning, orderOf, type Press, somePress } from '../support/presses.ts'
import { publicViews } from '../support/publicly.ts'

const days = 60
const kinds: readonly PolicyKind[] = ['accumulating', 'strict', 'first-come']

const turning = new Set(longjing.matters.filter((matter) => matter.lane === 'turning').map((matter) => matter.id))

/** The preset as it opens tomorrow: its counters must not tell what its screens do not. */
function officeWith(kind: PolicyKind): Setup {
  return { ...longjing, policy: { ...longjing.policy, kind }, calling: { ...longjing.calling, calls: 2 } }
}

test('P2 every public screen shows a day with turning visitors exactly as if they were general ones: whatever anybody presses', () => {
  let turningVisits = 0
  const presses = fc.array(somePress, { minLength: 20, maxLength: 100, size: 'max' })
  fc.assert(
    fc.property(presses, fc.constantFrom(...kinds), (list, kind) => {
      const office = officeWith(kind)
      const [quiet, plain] = [unopenedHouse(office), unopenedHouse(office)]
      for (const press of [...morning, ...list]) pressBoth(quiet, plain, press)
      turningVisits += [...quiet.day.tickets.values()].filter((ticket) => ticket.lane === 'turning').length
    }),
    { numRuns: days },
  )
  if (turningVisits < days) throw new Error(`only ${turningVisits} turning visits in ${days} days prove nothing`)
})

function pressBoth(quiet: House, plain: House, press: Press): void {
  quiet.later(0, press.after)
  plain.later(0, press.after)
  const { by, order, booked } = orderOf(quiet.day, press)
  const alike = alikeForBoth(order, quiet.day.setup)
  if (!alike) return
  quiet.when(by, alike, booked)
  plain.when(by, asGeneral(alike), ['move-in'])
  const expected = publicViews(plain.day, plain.now).map((view) => JSON.stringify(view))
  const seen = publicViews(quiet.day, quiet.now).map((view) => JSON.stringify(view))
  const first = seen.findIndex((view, index) => view !== expected[index])
  if (first >= 0) throw new Error(`after ${order.type} the public sees\n${seen[first]}\ninstead of\n${expected[first]}`)
}

/** Orders that name the lane, or an office where the lanes are not joint, cannot be the same for both. */
function alikeForBoth(order: DayOrder, setup: Setup): DayOrder | null {
  switch (order.type) {
    case 'begin-day':
      return { ...order, setup }
    case 'open-counter':
      return { type: order.type, counter: order.counter }
    case 'transfer':
      return 'lane' in order.to && /turning|general/.test(order.to.lane) ? null : order
    case 'take-ticket':
      return isTurning(order) ? { ...order, priority: null } : order
    case 'change-setup':
      return null
    default:
      return order
  }
}

function asGeneral(order: DayOrder): DayOrder {
  if (order.type !== 'take-ticket' || !isTurning(order)) return order
  return { ...order, matters: order.matters.map((id) => (turning.has(id) ? 'move-in' : id)), quiet: false }
}

function isTurning({ matters, quiet }: Extract<DayOrder, { type: 'take-ticket' }>): boolean {
  return quiet && matters.some((id) => turning.has(id))
}
