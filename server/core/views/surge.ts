import type { Me } from '../../../shared/staff-views.ts'
import type { AdviceView, SurgeView } from '../../../shared/surge-view.ts'
import { type Advice, isOnTheTable, type Retold, surgeLevel } from '../advice.ts'
import { counterState, type Day } from '../day.ts'
import { counterOfClerk } from '../decide-counter.ts'
import { answerFault, endFault } from '../decide-surge.ts'
import type { Actor } from '../decision.ts'
import type { Kept } from './staff.ts'

/** From this level on the tablet at the entrance and the public page say that other hours are quieter. */
const crowdedFrom = 3

export function isCrowded(day: Day): boolean {
  return surgeLevel(day.surge) >= crowdedFrom
}

export function surgeView(day: Day, me: Me, { nameOf, retold }: Kept): SurgeView {
  const by: Actor = { name: 'staff', login: me.login, role: me.role }
  const shown = day.surge.advices
    .filter(isOnTheTable)
    .map((advice) => adviceView(day, advice, retold(advice.id), by, (login) => nameOf(login)?.name ?? login))
    .filter((view) => view.stage !== 'running' || view.end === null)
  const advices = shown.toReversed().toSorted((a, b) => pressing[a.stage] - pressing[b.stage])
  return { level: surgeLevel(day.surge), advices, closing: [...day.surge.closing] }
}

/** What waits for an answer stands above what goes on by itself. */
const pressing = { offered: 0, coming: 1, running: 2 } as const

function adviceView(
  day: Day,
  advice: Advice,
  retold: Retold | null,
  by: Extract<Actor, { name: 'staff' }>,
  named: (login: string) => string,
): AdviceView {
  const { id, kind, counter, at, who, answered, opened } = advice
  const { trigger, effect, at: toldAt } = retold ?? advice
  const stage = !answered ? 'offered' : counter !== null && !opened ? 'coming' : 'running'
  const person = opened?.clerk ?? answered?.by ?? who
  const answer = answerFault(day, advice, by)
  return {
    id,
    kind,
    counter: opened?.counter ?? counter,
    stage,
    since: opened?.at ?? answered?.at ?? at,
    who: person === null ? null : named(person),
    asked: who === null ? null : named(who),
    waiting: trigger.waiting,
    now: trigger.now,
    ahead: trigger.ahead,
    effect,
    toldAt,
    answer,
    end: endFault(advice, by),
    opensHere: stage !== 'running' && mayOpen(day, advice, by),
  }
}

/** Somebody with no counter, for whom one tap is all there is to do: to say yes, or to come to where it was said. */
function mayOpen(day: Day, { kind, counter }: Advice, { login, role }: Extract<Actor, { name: 'staff' }>): boolean {
  if (role !== 'back-line' && role !== 'clerk') return false
  if ((kind !== 'open' && kind !== 'all-hands') || counter === null) return false
  return counterOfClerk(day, login) === null && counterState(day, counter).stage === 'closed'
}
