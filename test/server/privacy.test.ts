import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { spokenCall } from '../../shared/ui/words/spoken-call.ts'
import type { BoardView, OpenView, TicketView, View } from '../../shared/views.ts'
import {
  type Model,
  modelOffice,
  type Recording,
  recordVisit,
  type Step,
  type Visit,
} from '../support/public-record.ts'
import { PublicAnswer, PublicFrame, PublicReply } from '../support/public-schema.ts'
import {
  eventfulVisit,
  leaves,
  plainVisit,
  ratesAtTheCounter,
  ratesOnThePhone,
  visitAmongOthers,
} from '../support/public-steps.ts'
import { openHouse, paired } from '../support/server.ts'

const turningVisit: Visit = { matters: ['divorce'], quiet: true }
/** As long, as sensitive to documents, and just as quiet in the hall; but an ordinary one. */
const generalVisit: Visit = { matters: ['marriage'], quiet: false }

/** Nobody is asked by the tablet itself: what an ordinary visit that the lot passed over looks like. */
const uninvited = { ...longjing, rating: { ...longjing.rating, inviteShare: 0 } }
const invited = { ...longjing, rating: { ...longjing.rating, inviteShare: 1 } }

const models: Model[] = []
afterAll(() => {
  for (const { directory } of models) rmSync(directory, { recursive: true, force: true })
})

async function recordBoth(
  setup: typeof longjing,
  steps: readonly Step[],
): Promise<{ turning: Recording; general: Recording }> {
  const model = await modelOffice(setup)
  models.push(model)
  return {
    turning: await recordVisit(model, turningVisit, steps),
    general: await recordVisit(model, generalVisit, steps),
  }
}

describe('a turning and a general visit, whole, through the real server', () => {
  let both: { turning: Recording; general: Recording }
  beforeAll(async () => {
    both = await recordBoth(uninvited, [...eventfulVisit, ratesAtTheCounter])
  })

  test('P9 every screen that is not staff’s, every answer and every address says the same of both', () => {
    expect(both.turning.steps).toHaveLength(27)
    expect(Object.keys(both.turning.steps.at(-1)?.views ?? {})).toEqual(screens)
    expect(both.turning.steps).toEqual(both.general.steps)
    expect(both.turning.answers).toEqual(both.general.answers)
  })

  test('P9 every screen that is not staff’s, every answer and every address says the same of both: frame by frame, letter by letter', () => {
    for (const screen of screens) {
      const frames = newsOf(both.turning, screen)
      expect(frames).toEqual(newsOf(both.general, screen))
      expect(frames.length).toBeGreaterThan(1)
    }
  })

  test('P10 a socket carries what the views are, in their order, and nothing besides', () => {
    for (const recording of [both.turning, both.general])
      for (const screen of screens) expect(newsOf(recording, screen)).toEqual(shownOf(recording, screen))
  })

  test('P11 everything that is sent to the public fits the schema agreed, field by field', () => {
    for (const { frames, answers, steps } of [both.turning, both.general]) {
      for (const frame of Object.values(frames).flat()) PublicFrame.parse(frame)
      for (const answer of answers) PublicAnswer.parse(answer)
      for (const { replies } of steps)
        for (const [address, { status, body }] of Object.entries(replies)) {
          const schema = PublicReply[address.split('?')[0] ?? '']
          if (schema) schema.parse(body)
          else expect([address, status]).toEqual(address === '/catalogue.json' ? [address, 200] : [address, 403])
        }
    }
  })

  test('P12 nothing that is sent to the public names a turning matter', () => {
    for (const { frames, answers, steps } of [both.turning, both.general]) {
      const replies = steps.map((step) => ({ ...step.replies, '/catalogue.json': null }))
      const sent = JSON.stringify([frames, answers, replies])
      expect(forbidden.filter((word) => sent.includes(word))).toEqual([])
    }
  })

  test('P13 the names of the office are the same whoever stands in line', () => {
    const catalogues = [both.turning, both.general].flatMap(({ steps }) =>
      steps.map(({ replies }) => JSON.stringify(replies['/catalogue.json'])),
    )
    expect(new Set(catalogues).size).toBe(1)
  })

  test('P14 the voice says a number and a counter', () => {
    const calls = both.turning.steps.flatMap(({ views }) => boardOf(views).announcements)
    const said = new Set(calls.map(({ number, counter }) => spokenCall(number, counter)))
    expect([...said]).toEqual([
      '來賓 1 0 0 1 號，請到 4 號櫃檯',
      '來賓 1 0 0 2 號，請到 4 號櫃檯',
      '來賓 1 0 0 2 號，請到 5 號櫃檯',
    ])
  })

  test('P15 the public page and the open data are made of what the board and the counters show', () => {
    for (const { views, replies } of both.turning.steps) {
      const board = boardOf(views)
      const { counters, crowded, quieter } = views.ticket as TicketView
      const { screen: _, catalogue: _key, ...open } = views.open as OpenView
      const { doors, lanes, slow, calls } = board
      const openCounters = counters.filter((counter) => counter.open).length
      expect(open).toEqual({ doors, lanes, slow, crowded, quieter, calls, openCounters })
      const queue = replies['/open/queue.json']?.body as { queues: { ticketsToServe: number }[]; calls: unknown[] }
      expect(queue.queues.map((one) => one.ticketsToServe)).toEqual(lanes.map((lane) => lane.waiting))
      expect(queue.calls).toEqual(calls.map(({ number, counter }) => ({ ticketServedLabel: number, counter })))
    }
  })

  const screens = ['ticket', 'rate', 'board', 'sign', 'open', 'phone of 1001', 'phone of 1002']
})

test('P9 every screen that is not staff’s, every answer and every address says the same of both: who leaves', async () => {
  const { turning, general } = await recordBoth(longjing, leaves)
  expect(turning.steps).toEqual(general.steps)
  expect(turning.answers).toEqual(general.answers)
})

test('TW12 waits shown are the same for a turning visitor and for one who is not sure, and for everybody around them: on every screen', async () => {
  const model = await modelOffice(uninvited)
  models.push(model)
  const turning = await recordVisit(model, turningVisit, visitAmongOthers)
  const unsure = await recordVisit(model, { matters: [], quiet: false }, visitAmongOthers)
  const waits = turning.steps.map(({ views }) => boardOf(views).lanes[0]?.wait)
  // Something was told, and it moved.
  expect(new Set(waits.map((wait) => JSON.stringify(wait))).size).toBeGreaterThan(4)
  expect(turning.steps).toEqual(unsure.steps)
  expect(turning.answers).toEqual(unsure.answers)
})

test('P16 the tablet asks by itself only after ordinary visits; nothing else differs, and one that the lot passed over looks the same', async () => {
  const { turning, general } = await recordBoth(invited, [...plainVisit, ratesOnThePhone])
  const asked = ({ steps }: Recording) =>
    steps.map(({ views }) => (views.rate?.screen === 'rate' ? views.rate.invitation.name : ''))
  expect(asked(turning)).not.toContain('asking')
  expect(asked(turning)).toContain('on-request')
  expect(asked(general)).toContain('asking')
  const others = ({ steps, answers }: Recording) => ({
    answers,
    steps: steps.map((step) => ({
      ...step,
      before: { ...step.before, rate: null },
      views: { ...step.views, rate: null },
    })),
  })
  expect(others(turning)).toEqual(others(general))
})

test('P21 a watcher gets no frame without news between two heartbeats, and cannot count what is done', async () => {
  const house = await openHouse({ forecasts: 'in-passing' })
  const board = await house.connect('board', await paired(house, 'board'))
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const console = await house.connect('console', await house.signIn('lin', 'clerk'))
  const counter = 4
  await tablet.act({
    type: 'take-ticket',
    ...generalVisit,
    matters: ['marriage'],
    priority: null,
    language: 'zh-TW',
    missing: [],
  })
  for (const type of ['open-counter', 'call-next', 'start'] as const) await console.act({ type, counter })
  await board.sees('board', ({ calls, lanes }) => calls.length === 1 && lanes.every((lane) => lane.waiting === 0))
  const [before, began] = [board.frames.length, performance.now()]
  for (const matter of Array.from({ length: 10 }, () => ['seal-cert', 'marriage']).flat()) {
    await console.act({ type: 'mark-matters', counter, matters: [matter] })
    await console.sees('console', ({ seat }) => seat?.current?.matters?.[0] === matter)
  }
  const passed = performance.now() - began
  const frames = board.frames.slice(before - 1)
  const shown = frames.map(({ view }) => JSON.stringify(view))
  const idle = frames.filter((_, nth) => nth > 0 && shown[nth] === shown[nth - 1])
  expect(idle.filter((frame, nth) => nth > 0 && frame.version - (idle[nth - 1]?.version ?? 0) < heartbeat / 2)).toEqual(
    [],
  )
  const versions = frames.map((frame) => frame.version)
  expect(Math.max(...versions) - Math.min(...versions)).toBeLessThanOrEqual(passed + heartbeat)
  await house.close()
})

const heartbeat = 2000

const turningMatters = longjing.matters.filter((matter) => matter.lane === 'turning')
const forbidden = [
  'turning',
  '疼您',
  ...turningMatters.flatMap(({ id, name }) => [`"${id}"`, ...Object.values(name)]),
  ...['離婚', '死亡', '監護', '認領', '終止收養', '終止結婚', '輔助', '權利義務', '家庭暴力'],
]

function boardOf(views: Record<string, View>): BoardView {
  return views.board as BoardView
}

/** What a screen was sent, heartbeats with nothing new left out. */
function newsOf({ frames }: Recording, screen: string): string[] {
  return withoutRepeats((frames[screen] ?? []).map(({ view, build }) => JSON.stringify([view, build])))
}

/** What it should have been sent. */
function shownOf({ steps }: Recording, screen: string): string[] {
  const views = steps
    .flatMap(({ before, views }) => [before[screen], views[screen]])
    .filter((view) => view !== undefined)
  return withoutRepeats(views.map((view) => JSON.stringify([view, 'test'])))
}

function withoutRepeats(list: readonly string[]): string[] {
  return list.filter((one, index) => one !== list[index - 1])
}
