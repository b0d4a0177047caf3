import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newPassword } from '../../server/new-password.ts'
import type { Role } from '../../shared/contract.ts'
import { minute } from '../../shared/time.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse } from '../support/server.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const admin = {
  login: 'admin',
  name: 'admin',
  role: 'administrator',
  deputy: '',
  password: '',
  mustChange: false,
} as const

/** A new account with the password that was printed for it. */
async function account(login: string, role: Role): Promise<string> {
  const added = await house.server.staff.add(admin, { login, name: login, role, deputy: '' })
  return added.ok ? (added.secret ?? '') : ''
}

function post(route: string, body: unknown, cookie = ''): Promise<Response> {
  return fetch(`${house.server.address}${route}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify(body),
  })
}

async function signIn(login: string, password: string, cookie = ''): Promise<unknown> {
  const response = await post('/sign-in', { login, password }, cookie)
  return response.status === 204 ? 'in' : (await response.json()).refusal.code
}

const sessionIn = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('A4 five failures lock an account for fifteen minutes', () => {
  test('A4 five failures lock an account for fifteen minutes, also against the right password', async () => {
    const password = await account('lin', 'clerk')
    for (let guess = 0; guess < 4; guess++) expect(await signIn('lin', `wrong-${guess}`)).toBe('sign-in-failed')
    expect(await signIn('lin', 'wrong-4')).toBe('locked')
    expect(await signIn('lin', password)).toBe('locked')
    await house.wait(14 * minute)
    expect(await signIn('lin', password)).toBe('locked')
    await house.wait(minute)
    expect(await signIn('lin', password)).toBe('in')
  })

  test('A4 five failures lock an account for fifteen minutes: four do not, and a success forgets them', async () => {
    const password = await account('lin', 'clerk')
    for (let round = 0; round < 2; round++) {
      for (let guess = 0; guess < 4; guess++) expect(await signIn('lin', 'wrong')).toBe('sign-in-failed')
      expect(await signIn('lin', password)).toBe('in')
    }
  })

  test('A4 five failures lock an account for fifteen minutes: thirty guesses at once are not thirty tries', async () => {
    const password = await account('lin', 'clerk')
    const guesses = Array.from({ length: 30 }, (_, guess) => (guess === 25 ? password : `wrong-${guess}`))
    const answers = await Promise.all(guesses.map((guess) => house.server.staff.signIn('lin', guess, false)))
    const codes = answers.map((answer) => (answer.ok ? 'in' : answer.refusal.code))
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(4)
    expect(codes.filter((code) => code === 'locked')).toHaveLength(26)
  })

  test('A4 five failures lock an account for fifteen minutes: an account that does not exist answers the same', async () => {
    for (let guess = 0; guess < 4; guess++) expect(await signIn('ghost', 'wrong')).toBe('sign-in-failed')
    expect(await signIn('ghost', 'wrong')).toBe('locked')
    expect(await signIn('lin', 'wrong')).toBe('sign-in-failed')
  })

  test('A4 five failures lock an account for fifteen minutes: one address makes thirty guesses a minute at most', async () => {
    const codes = await Promise.all(Array.from({ length: 40 }, (_, guess) => signIn(`nobody-${guess}`, 'wrong')))
    expect(codes.filter((code) => code === 'too-many')).toHaveLength(10)
  })
})

test('A19 a new password opens an account that too many wrong ones had locked', async () => {
  await account('lin', 'clerk')
  for (let guess = 0; guess < 5; guess++) await signIn('lin', 'wrong')
  const reset = await house.server.staff.resetPassword(admin, 'lin')
  expect(await signIn('lin', reset.ok ? (reset.secret ?? '') : '')).toBe('in')
})

test('A20 who changes the own password stays signed in, and whoever knew the old one does not', async () => {
  const password = await account('lin', 'clerk')
  const here = sessionIn(await post('/sign-in', { login: 'lin', password }))
  const there = sessionIn(await post('/sign-in', { login: 'lin', password }))
  expect((await post('/password', { old: password, password: 'a word of my own' }, here)).status).toBe(204)
  const stays = await house.connect('console', { cookie: here })
  expect(await stays.sees('console')).toMatchObject({ me: { login: 'lin', mustChangePassword: false } })
  const left = await house.connect('console', { cookie: there })
  expect(await left.sees('sign-in')).toMatchObject({ role: null })
})

test('A21 nobody resets the own password: the page that would show the new one would be signed out', async () => {
  const keeper = await house.connect('office', await house.signIn('keeper', 'administrator'))
  expect(await keeper.act({ type: 'reset-password', login: 'keeper' })).toEqual({
    ok: false,
    refusal: { code: 'not-allowed' },
  })
  expect(await keeper.act({ type: 'reset-password', login: 'admin' })).toMatchObject({ ok: true })
})

test('A22 the machine itself gives an administrator a new password, while the office rests', async () => {
  const { directory, server } = house
  const old = server.firstPassword ?? ''
  await expect(newPassword(directory, 10)).rejects.toThrow('that no other running office uses')
  await expect(newPassword(path.join(directory, 'nowhere'))).rejects.toThrow('an office that was started before')
  await server.close()
  const { login, password } = await newPassword(directory, 10)
  await house.restart()
  expect([await signIn(login, old), await signIn(login, password)]).toEqual(['sign-in-failed', 'in'])
  expect(house.server.store.people.get(login)?.mustChange).toBe(true)
})

describe('A5 a one-time password is changed before anything else', () => {
  test('A5 a one-time password is changed before anything else: by the first administrator', async () => {
    const { firstPassword } = house.server
    const response = await post('/sign-in', { login: 'admin', password: firstPassword })
    const cookie = sessionIn(response)
    const office = await house.connect('office', { cookie })
    expect(await office.sees('office')).toMatchObject({ me: { mustChangePassword: true } })
    expect(await office.act({ type: 'close-day' })).toEqual({ ok: false, refusal: { code: 'password-first' } })
    const setup = () => fetch(`${house.server.address}/setup.json`, { headers: { Cookie: cookie } })
    expect((await setup()).status).toBe(403)
    const weak = await post('/password', { old: firstPassword, password: 'short' }, cookie)
    expect(await weak.json()).toEqual({ refusal: { code: 'weak-password', figures: { length: 10 } } })
    const same = await post('/password', { old: firstPassword, password: firstPassword }, cookie)
    expect(same.status).toBe(403)
    expect((await post('/password', { old: firstPassword, password: 'a word of my own' }, cookie)).status).toBe(204)
    await office.sees('office', (view) => !view.me.mustChangePassword)
    expect((await setup()).status).toBe(200)
    expect(await signIn('admin', String(firstPassword))).toBe('sign-in-failed')
  })

  test('A5 a one-time password is changed before anything else: it is printed once only', async () => {
    expect(house.server.firstPassword).toMatch(/^[a-z2-9]{12}$/)
    await house.restart()
    expect(house.server.firstPassword).toBeNull()
  })
})

test('A6 a PIN opens only at a paired desk', async () => {
  const pin = await account('volunteer', 'desk')
  expect(pin).toMatch(/^\d{6}$/)
  const cookie = 'browser=the-desk'
  expect(await signIn('volunteer', pin, cookie)).toBe('sign-in-failed')
  const fresh = await house.connect('desk', { cookie })
  const { code, pin: offered } = await fresh.sees('sign-in')
  expect(offered).toBe(false)
  const keeper = await house.connect('office', await house.signIn('keeper', 'administrator'))
  await keeper.act({ type: 'pair-device', code: code ?? '', name: 'desk' })
  await fresh.sees('sign-in', (view) => view.pin && view.code === null)
  const response = await post('/sign-in', { login: 'volunteer', password: pin }, cookie)
  expect(response.status).toBe(204)
  const session = sessionIn(response)
  const desk = await house.connect('desk', { cookie: `${cookie}; ${session}` })
  expect(await desk.act(ticket)).toMatchObject({ ok: true })
  const elsewhere = await house.connect('desk', { cookie: `browser=another; ${session}` })
  expect(await elsewhere.act(ticket)).toEqual({ ok: false, refusal: { code: 'not-allowed' } })
  const { devices } = await keeper.sees('office', (view) => view.devices.length > 0)
  await keeper.act({ type: 'revoke-device', device: devices[0]?.id ?? 0 })
  expect(await desk.act(ticket)).toEqual({ ok: false, refusal: { code: 'not-allowed' } })
})

test('A16 passwords and sessions are kept so that who reads the file cannot sign in', async () => {
  const password = await account('lin', 'clerk')
  const response = await post('/sign-in', { login: 'lin', password })
  const token = sessionIn(response).replace('session=', '')
  house.server.store.shredded()
  const bytes = readFileSync(path.join(house.directory, 'office.sqlite'))
  expect([bytes.includes(password), bytes.includes(token)]).toEqual([false, false])
  expect(house.server.store.people.get('lin')?.password).toMatch(/^scrypt\$\d+\$/)
  expect(token.length).toBeGreaterThanOrEqual(43)
})
