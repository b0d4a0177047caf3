import type { Chance } from '../../server/demo/chance.ts'
import type { Command, Frame } from '../../shared/contract.ts'
import type { CounterNumber } from '../../shared/setup.ts'
import type { ConsoleAct, ConsoleView } from '../../shared/staff-views.ts'

/** What people in a hurry press, drawn by chance from what their screen offers. */

export function visitorChooses(_frame: Frame, chance: Chance): Command {
  const quiet = chance.happens(0.15)
  return {
    type: 'take-ticket',
    matters: [quiet ? 'divorce' : 'transcript-zh'],
    priority: chance.happens(0.2) ? 'senior' : null,
    quiet,
    language: 'zh-TW',
    missing: [],
  }
}

export function deskChooses(frame: Frame, chance: Chance): Command {
  const { view } = frame
  if (view.screen !== 'desk') return visitorChooses(frame, chance)
  const number = view.passed[0]?.number
  if (number && chance.happens(0.5)) return { type: 'return-ticket', number }
  return chance.happens(0.1) ? { type: 'ring-bell', aid: 'help' } : visitorChooses(frame, chance)
}

/** A clerk of one counter: any of the acts that the console offers now. */
export function clerkChooses(counter: CounterNumber): (frame: Frame, chance: Chance) => Command | null {
  return ({ view }, chance) => {
    if (view.screen !== 'console') return null
    const { seat } = view
    if (!seat) return { type: 'open-counter', counter }
    const held = view.held.find((ticket) => ticket.stage === 'held')
    if (held && !seat.current && chance.happens(0.3)) return { type: 'resume', counter, number: held.number }
    const offered = weights.filter(([act]) => seat.acts[act] === null)
    return offered.length > 0 ? commandFor(chance.pick(offered), counter, view, chance) : null
  }
}

const weights: readonly (readonly [ConsoleAct, number])[] = [
  ['call-next', 10],
  ['start', 10],
  ['finish', 4],
  ['hold', 2],
  ['pass', 2],
  ['transfer', 2],
  ['undo', 2],
  ['recall', 1],
  ['pause-counter', 0.3],
  ['resume-counter', 3],
]

function commandFor(act: ConsoleAct, counter: CounterNumber, view: ConsoleView, chance: Chance): Command | null {
  switch (act) {
    case 'transfer': {
      const others = view.counters.filter((one) => one.stage === 'open' && one.counter !== counter)
      const other = others[Math.floor(chance.next() * others.length)]
      const to = other && chance.happens(0.5) ? { counter: other.counter } : { lane: 'priority' }
      return { type: act, counter, to, reason: 'belongs there' }
    }
    case 'pause-counter':
      return { type: act, counter, reason: 'break' }
    case 'mark-matters':
    case 'close-counter':
      return null
    default:
      return { type: act, counter }
  }
}
