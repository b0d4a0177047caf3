import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, dateOf, instantOf, minute, type TimeOfDay } from '../../shared/time.ts'
import type { Address } from '../addresses.ts'
import { opensAt } from '../core/calendar.ts'
import type { DayOrder } from '../core/decision.ts'
import { usualPace } from '../forecaster.ts'
import { type RunningServer, type ServerChoices, startServer } from '../server.ts'
import type { Person } from '../store/people.ts'
import { secretOf } from '../store/secrets.ts'
import { openTokens } from '../tokens.ts'
import { createCast } from './cast.ts'
import { openClock } from './clock.ts'
import { goOn } from './live.ts'
import { backLineNames, clerkNames, deskName, leadName } from './names.ts'
import { daysBefore, fullDayFrom, playDay, playUntil } from './past.ts'
import { loginsOf } from './play.ts'
import { staffedCounters } from './profile.ts'
import { ordinaryCrowd, planFor } from './visitors.ts'

/** A demonstration says more addresses than an office: of one sign, one rating tablet, one visitor's phone. */
export interface RunningDemo extends RunningServer {
  readonly examples: readonly Address[]
}

/** Whoever looks at the demonstration: shown every screen without signing in. */
const guest: Person = { login: 'guest', name: '示範', role: 'supervisor', deputy: '', password: '', mustChange: false }

/** Enough for the dashboard's month, and three of each weekday: from fewer the staffing page foretells nothing. */
const pastDays = 18
const midMorning: TimeOfDay = '10:05'
const busyMorning = 125 * minute
/** Nobody signs in here: the accounts are names for the signs. */
const passwordCost = 10

/**
 * An office in a database of its own, fresh at every start: a few days behind it, and a morning in full swing.
 * @param speed how many times as fast as life it goes on
 */
export async function startDemo(choices: ServerChoices, speed: number): Promise<RunningDemo> {
  const { setup } = choices
  const directory = join(choices.directory, 'demo')
  rmSync(directory, { recursive: true, force: true })
  const today = fullDayFrom(setup, dateOf(Date.now()))
  const past = daysBefore(setup, today, pastDays)
  const clock = openClock(instantOf(past[0] ?? today, '00:00'))
  const server = await startServer({
    ...choices,
    directory,
    guest,
    passwordCost,
    insists: false,
    clock: clock.now,
    ticking: false,
    forecasts: 'in-passing',
  })
  await hire(server)
  const { office } = server
  const tokens = openTokens(secretOf(server.store.database, 'tickets'), server.url)
  const stage = {
    get day() {
      return office.day
    },
    ratings: office.ratings,
    act: office.act,
    rate: office.rate,
    ratingToken: (number: string) => tokens.ratingOf(office.day.date, number),
  }
  const watched = past.at(-watchedDays) ?? today
  const rushesOn = (date: DayDate) => (date < watched ? [] : rushes)
  const cast = createCast(stage, {
    seed: livelySeed(setup, today),
    rushes: rushesOn,
    backLine: backLineOf(setup),
    lead,
  })
  for (const date of past) await playDay(office, cast, clock, date, date < watched ? null : server.surge)
  clock.set(opensAt(setup, today) ?? instantOf(today, midMorning))
  await playUntil(office, cast, clock, instantOf(today, midMorning))
  const examples = await examplesOf(server)
  server.forecaster.keepPace({ leastBetween: usualPace.leastBetween, refresh: usualPace.refresh / speed })
  const stop = goOn(office, cast, clock, speed, async () => {
    await server.surge.tick()
    void server.weighing.tick()
  })
  return {
    ...server,
    examples,
    async close() {
      await stop()
      await server.close()
    },
  }
}

/** The hall fills soon after somebody begins to look, and once more in the afternoon. */
const rushes = [
  { from: '10:11', each: 1.3 },
  { from: '14:20', each: 1.3 },
]
/** Of the last days so many tell the review something: looking ahead through all of them would take a minute. */
const watchedDays = 1
const lead = 'lead-01'

function backLineOf({ backLine }: Setup): string[] {
  return backLineNames.slice(0, Math.max(1, backLine)).map((_, index) => `back-0${index + 1}`)
}

async function hire({ staff, office }: RunningServer): Promise<void> {
  const by: Person = { ...guest, role: 'administrator' }
  await staff.add(by, { login: lead, name: leadName, role: 'supervisor', deputy: '' })
  for (const [index, login] of backLineOf(office.day.setup).entries())
    await staff.add(by, { login, name: backLineNames[index] ?? login, role: 'back-line', deputy: '' })
  await staff.add(by, { login: 'desk-01', name: deskName, role: 'desk', deputy: '' })
  for (const [index, login] of loginsOf(office.day.setup).entries()) {
    const [name, deputy] = clerkNames[index % clerkNames.length] ?? ['', '']
    await staff.add(by, { login, name, role: 'clerk', deputy })
  }
}

const ownTicket: DayOrder = {
  type: 'take-ticket',
  matters: [],
  priority: null,
  quiet: false,
  language: 'zh-TW',
  missing: [],
}

/** A story in which the hall has filled by mid-morning, and not too much. */
function livelySeed(setup: Setup, today: DayDate): string {
  const seeds = Array.from({ length: 40 }, (_, index) => `cast ${index}`)
  const fullness = (seed: string) => {
    const { visitors } = planFor(setup, today, { ...ordinaryCrowd, seed })
    const until = instantOf(today, midMorning)
    const work = visitors.filter((one) => one.at < until).reduce((sum, one) => sum + one.work, 0)
    return work / (staffedCounters(setup).length * busyMorning)
  }
  return seeds.find((seed) => Math.abs(fullness(seed) - 1) < 0.04) ?? ordinaryCrowd.seed
}

/** The newcomer gets a number like everybody else, and a phone to follow it with. */
async function examplesOf({ office, url }: RunningServer): Promise<RunningDemo['examples']> {
  const [counter] = staffedCounters(office.day.setup)
  const answer = await office.act('newcomer-takes-a-ticket', ownTicket, { name: 'tablet' })
  const seat = counter?.number ?? 1
  const phone = answer.ok && answer.slip ? answer.slip.url.slice(url.length) : null
  return [
    [`/display/sign/?seat=${seat}`, `Sign above counter ${seat}`],
    [`/kiosk/rate/?seat=${seat}`, `Rating tablet at counter ${seat}`],
    ...(phone ? [[phone, 'Phone of a visitor who waits'] as const] : []),
  ]
}
