import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { openCatalogues } from '../../server/catalogues.ts'
import { openScreens, type Screens } from '../../server/screens.ts'
import { secretOf } from '../../server/store/secrets.ts'
import { openTokens } from '../../server/tokens.ts'
import type { Viewer } from '../../server/viewers.ts'
import type { Answer, Command, Frame } from '../../shared/contract.ts'
import type { Setup } from '../../shared/setup.ts'
import { second } from '../../shared/time.ts'
import type { View } from '../../shared/views.ts'
import { type As, type House, openHouse, type Person, paired } from './server.ts'

export const clerkCounter = 4
export const otherCounter = 5

/** Everything that was sent to screens which are not staff's, in the order of the steps. */
export interface Recording {
  readonly steps: RecordedStep[]
  readonly answers: Answer[]
  /** Every frame of every public screen. */
  readonly frames: Record<string, readonly Frame[]>
}

/** What each screen showed just before and after it, and what each address said after it. */
interface RecordedStep {
  readonly step: string
  readonly before: Record<string, View>
  readonly views: Record<string, View>
  readonly replies: Record<string, { readonly status: number; readonly length: string | null; readonly body: unknown }>
}

type Cookies = Record<'ticket' | 'board' | 'sign' | 'rate', As>

/** An office whose screens are paired, to be copied: two days in it have the same keys, so that tokens are the same too. */
export interface Model {
  readonly directory: string
  readonly cookies: Cookies
}

export async function modelOffice(setup: Setup): Promise<Model> {
  const directory = mkdtempSync(path.join(tmpdir(), 'model-'))
  const house = await openHouse({ directory, setup })
  const cookies = {
    ticket: await paired(house, 'ticket'),
    board: await paired(house, 'board'),
    sign: await paired(house, 'sign', clerkCounter),
    rate: await paired(house, 'rate', clerkCounter),
  }
  await house.close()
  return { directory, cookies }
}

/** Lives one visit in a copy of the office, with every public screen open. */
export async function recordVisit(
  { directory, cookies }: Model,
  visit: Visit,
  steps: readonly Step[],
): Promise<Recording> {
  const copy = mkdtempSync(path.join(tmpdir(), 'visit-'))
  cpSync(directory, copy, { recursive: true })
  const house = await openHouse({ directory: copy })
  try {
    return await record(house, cookies, visit, steps)
  } finally {
    await house.close()
    rmSync(copy, { recursive: true, force: true })
  }
}

export interface Visit {
  readonly matters: readonly string[]
  readonly quiet: boolean
}

/** Who presses what; a step that needs the visit's number or token is told them. */
export interface Step {
  readonly name: string
  readonly by: 'tablet' | 'phone' | 'clerk' | 'colleague' | 'rating tablet'
  readonly command: (known: { number: string; token: string }, visit: Visit) => Command
  /** Seconds before it. */
  readonly after?: number
}

async function record(house: House, cookies: Cookies, visit: Visit, steps: readonly Step[]): Promise<Recording> {
  const hall = await openHall(house, cookies)
  const recording: Recording = { steps: [], answers: [], frames: hall.frames }
  let number = ''
  for (const step of steps) {
    // Time passes first, and is seen to pass: else a heartbeat might or might not come between.
    await house.wait((step.after ?? 1) * second)
    house.server.office.announce()
    const before = await hall.shown()
    const token = hall.ratingToken(number)
    const answer = await hall.people[step.by]?.act(step.command({ number, token }, visit))
    if (!answer) throw new Error(`${step.name}: nobody stands at the ${step.by}`)
    const isPublic = step.by !== 'clerk' && step.by !== 'colleague'
    if (isPublic) recording.answers.push(answer)
    if (answer.ok && answer.slip) {
      number = answer.slip.number
      await hall.follow(answer.slip.url.split('#')[1] ?? '', number)
    }
    if (!answer.ok) throw new Error(`${step.name}: ${answer.refusal.code}`)
    recording.steps.push({ step: step.name, before, views: await hall.shown(), replies: await hall.replies(number) })
  }
  return recording
}

async function openHall(house: House, cookies: Cookies) {
  const { address, office, store } = house.server
  const tokens = openTokens(secretOf(store.database, 'tickets'), 'http://office.test')
  const screens = screensOf(house)
  const people: Partial<Record<Step['by'], Person>> = {}
  const watched: { name: string; person: Person; viewer: Viewer }[] = []
  const frames: Record<string, readonly Frame[]> = {}
  const watch = (name: string, person: Person, viewer: Viewer) => {
    watched.push({ name, person, viewer })
    frames[name] = person.frames
    return person
  }
  const device = async (screen: keyof Cookies, counter: number | null) => {
    const known = { id: 1, screen, name: screen, counter, pairedAt: 0, pairedBy: '' }
    return watch(screen, await house.connect(screen, cookies[screen]), { name: 'device', screen, device: known })
  }
  for (const [by, login, counter] of [
    ['clerk', 'lin', clerkCounter],
    ['colleague', 'wang', otherCounter],
  ] as const) {
    const console = await house.connect('console', await house.signIn(login, 'clerk'))
    expect(await console.act({ type: 'open-counter', counter })).toEqual({ ok: true })
    people[by] = console
  }
  people.tablet = await device('ticket', null)
  people['rating tablet'] = await device('rate', clerkCounter)
  await device('board', null)
  await device('sign', clerkCounter)
  watch('open', await house.connect('open'), { name: 'public' })
  return {
    people,
    frames,
    ratingToken: (number: string) => tokens.ratingOf(office.day.date, number),
    /** The visit's own phone; the first one to come is a bystander's. */
    async follow(token: string, number: string) {
      const phone = await house.connect('mine', { token })
      people.phone = watch(`phone of ${number}`, phone, { name: 'phone', number })
    },
    /** Waits until every screen shows what it should show now. */
    async shown(): Promise<Record<string, View>> {
      const views: Record<string, View> = {}
      for (const { name, person, viewer } of watched) {
        const expected = screens.viewFor(viewer)
        views[name] = await person.sees(expected.screen, (view) => JSON.stringify(view) === JSON.stringify(expected))
      }
      return views
    },
    async replies(number: string): Promise<RecordedStep['replies']> {
      const asked = [
        '/open/queue.json',
        '/catalogue.json',
        '/health',
        `/qr.json?number=${number}`,
        '/setup.json',
        '/figures.json',
      ]
      const replies = asked.map(async (place) => {
        const response = await fetch(`${address}${place}`, { headers: { Cookie: cookies.ticket.cookie ?? '' } })
        return [
          place,
          { status: response.status, length: response.headers.get('content-length'), body: await response.json() },
        ]
      })
      return Object.fromEntries(await Promise.all(replies))
    },
  }
}

/** The views as the server makes them, to know when they have arrived: and that nothing else arrives. */
function screensOf(house: House): Screens {
  const { office, store, staff } = house.server
  const tokens = openTokens(secretOf(store.database, 'tickets'), 'http://office.test')
  const nobody = { pending: () => [] }
  const sources = {
    store,
    people: store.people,
    staff,
    pairing: nobody,
    surge: { retold: () => null },
    online: () => new Set<number>(),
  }
  return openScreens(office, openCatalogues(), sources as unknown as Parameters<typeof openScreens>[2], tokens)
}
