import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayOrder } from '../../server/permissions.ts'
import { type CommandType, Role, type ScreenName } from '../../shared/contract.ts'
import { commandTypes, examples } from '../support/commands.ts'
import { type As, type House, openHouse, type Person, paired } from '../support/server.ts'

const counterWork =
  'open-counter close-counter pause-counter resume-counter call-next call-ticket recall start finish mark-matters hold resume pass transfer undo'
const deskWork =
  'take-ticket check-in return-ticket withdraw-ticket add-booking import-bookings review-ticket give-notice ring-bell answer-bell'
const crowdWork = 'answer-advice end-advice'
const dayWork = 'open-day close-day'
const keeping = 'add-staff change-staff reset-password remove-staff end-sessions pair-device revoke-device'

/** Who may order what, as the office was told. Written out here, so that a slip in the program does not change it too. */
const may: Record<string, string> = {
  'clerk at the console': `${crowdWork} ${counterWork} ${deskWork}`,
  'clerk at the desk': `${crowdWork} ${counterWork} ${deskWork}`,
  'back-line at the console': `${crowdWork} ${counterWork} ${deskWork}`,
  'back-line at the desk': `${crowdWork} ${counterWork} ${deskWork}`,
  'desk at the console': '',
  'desk at the desk': deskWork,
  'supervisor at the console': `${crowdWork} ${counterWork} ${deskWork} ${dayWork}`,
  'supervisor at the desk': `${crowdWork} ${counterWork} ${deskWork} ${dayWork}`,
  'supervisor at the office': `${crowdWork} ${counterWork} ${deskWork} ${dayWork}`,
  'supervisor at the dashboard': '',
  'head at the desk': `${crowdWork} ${deskWork} ${dayWork} ${keeping}`,
  'head at the office': `${crowdWork} ${deskWork} ${dayWork} ${keeping}`,
  'head at the dashboard': '',
  'administrator at the office': `${dayWork} ${keeping}`,
  'administrator at the dashboard': '',
  'administrator at the console': '',
  'clerk at the office': '',
  'clerk at the dashboard': '',
  ticket: 'take-ticket check-in ring-bell',
  rate: 'rate decline-rating',
  board: '',
  sign: '',
  'phone with its ticket': 'need-more-time return-ticket withdraw-ticket rate',
  'phone with a token that nobody gave': '',
  'public page': '',
  'unpaired tablet': '',
  'unpaired rating tablet': '',
  'console without a session': '',
  'desk without a session': '',
}

let house: House
let desk: As

beforeAll(async () => {
  house = await openHouse()
  desk = await pairedDesk()
})
afterAll(() => house.close())

/** Volunteers enter by a PIN, which only a paired desk believes. */
async function pairedDesk(): Promise<As> {
  const cookie = 'browser=the-desk-of-the-matrix'
  const fresh = await house.connect('desk', { cookie })
  const { code } = await fresh.sees('sign-in')
  const keeper = await house.connect('office', await house.signIn('keeper', 'administrator'))
  expect(await keeper.act({ type: 'pair-device', code: code ?? '', name: 'desk' })).toEqual({ ok: true })
  return { cookie }
}

async function viewer(name: string): Promise<Person> {
  const [role = '', screen] = name.split(' at the ')
  if (screen) return house.connect(screen as ScreenName, await staffOf(Role.parse(role)))
  switch (name) {
    case 'phone with its ticket':
      return house.connect('mine', { token: await tokenOfFirst() })
    case 'phone with a token that nobody gave':
      return house.connect('mine', { token: 'nobody' })
    case 'public page':
      return house.connect('open')
    case 'unpaired tablet':
      return house.connect('ticket', { cookie: 'browser=unpaired-1' })
    case 'unpaired rating tablet':
      return house.connect('rate', { cookie: 'browser=unpaired-2' })
    case 'console without a session':
      return house.connect('console')
    case 'desk without a session':
      return house.connect('desk')
    default:
      return house.connect(name as ScreenName, await paired(house, name as ScreenName, atCounter(name)))
  }
}

const atCounter = (screen: string) => (screen === 'rate' || screen === 'sign' ? 2 : undefined)

async function staffOf(role: Role): Promise<As> {
  if (role !== 'desk') return house.signIn(`matrix-${role}`, role)
  const { staff } = house.server
  const by = {
    login: 'admin',
    name: 'admin',
    role: 'administrator',
    deputy: '',
    password: '',
    mustChange: false,
  } as const
  const login = `volunteer-${Date.now()}`
  const added = await staff.add(by, { login, name: login, role, deputy: '' })
  const signed = await staff.signIn(login, added.ok ? (added.secret ?? '') : '', true)
  return { cookie: `${desk.cookie}; session=${signed.ok ? signed.token : ''}` }
}

async function tokenOfFirst(): Promise<string> {
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const answer = await tablet.act(examples['take-ticket'])
  const { number } = answer.ok && answer.slip ? answer.slip : { number: '' }
  expect(number).toBe(house.server.office.day.tickets.keys().next().value)
  return answer.ok ? (answer.slip?.url.split('#')[1] ?? '') : ''
}

describe('A1 every role and every screen may order exactly what is theirs', () => {
  // The phone's ticket must be the first of the day: it is the one that the examples speak of.
  const first = 'phone with its ticket'
  const names = [first, ...Object.keys(may).filter((name) => name !== first)]
  test.each(names)('A1 every role and every screen may order exactly what is theirs: %s', async (name) => {
    const person = await viewer(name)
    const allowed: CommandType[] = []
    for (const type of commandTypes) {
      const answer = await person.act(examples[type])
      if (answer.ok || answer.refusal.code !== 'not-allowed') allowed.push(type)
    }
    expect(allowed.sort()).toEqual((may[name] ?? '').split(' ').filter(Boolean).sort())
    person.leave()
  })

  test('A1 every role and every screen may order exactly what is theirs: the table above is the program’s', () => {
    for (const role of Role.options) {
      const inTable = Object.entries(may).filter(([name, orders]) => name.startsWith(`${role} at`) && orders)
      for (const [, orders] of inTable) expect([...mayOrder[role]].sort()).toEqual(orders.split(' ').sort())
      expect(inTable.length).toBeGreaterThan(0)
    }
  })
})

test('A1 every role and every screen may order exactly what is theirs: a phone speaks of its own ticket only', async () => {
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const answer = await tablet.act(examples['take-ticket'])
  const token = answer.ok ? (answer.slip?.url.split('#')[1] ?? '') : ''
  const own = answer.ok ? (answer.slip?.number ?? '') : ''
  const phone = await house.connect('mine', { token })
  const refused = { ok: false, refusal: { code: 'not-allowed' } }
  expect(await phone.act({ type: 'withdraw-ticket', number: '1001' })).toEqual(refused)
  expect(await phone.act({ type: 'ring-bell', aid: 'help' })).toEqual(refused)
  expect(await phone.act({ type: 'ring-bell', aid: 'help', number: '1001' })).toEqual(refused)
  expect(await phone.act({ type: 'ring-bell', aid: 'help', number: own })).toEqual({ ok: true })
  expect(await tablet.act({ type: 'ring-bell', aid: 'help', number: own })).toEqual(refused)
})
