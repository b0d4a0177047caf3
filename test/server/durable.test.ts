import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { openForReading } from '../../server/store/database.ts'
import { ticket } from '../support/orders.ts'
import { type House, openHouse, type Person, paired } from '../support/server.ts'

let house: House
afterEach(() => house.close())

async function opened(choices: Parameters<typeof openHouse>[0] = {}): Promise<{ tablet: Person; board: Person }> {
  house = await openHouse(choices)
  const tablet = await house.connect('ticket', await paired(house, 'ticket'))
  const board = await house.connect('board', await paired(house, 'board'))
  await board.sees('board')
  return { tablet, board }
}

/** Another program takes the write lock, until it is told to let go. */
async function held(): Promise<{ letGo(): void }> {
  const file = path.join(house.directory, 'office.sqlite')
  const holder = path.resolve(import.meta.dirname, '../support/lock-holder.mjs')
  const child = spawn(process.execPath, [holder, file])
  await once(child.stdout, 'data')
  return { letGo: () => child.stdin.end() }
}

/** Does a frame, or an answer, know of the first visitor? */
function knows(said: unknown): boolean {
  return said === true || JSON.stringify(said).includes('"waiting":1')
}

describe('D1 a number is on the disk before anybody hears of it', () => {
  test('D1 a number is on the disk before anybody hears of it: another reader finds it when the answer comes', async () => {
    const { tablet } = await opened()
    const reader = openForReading(house.directory)
    const count = reader.prepare<[], number>(`select count(*) from event where data like '%ticket-taken%'`).pluck()
    for (let taken = 1; taken <= 20; taken++) {
      await tablet.act(ticket)
      expect(count.get()).toBe(taken)
    }
    reader.close()
  })

  test('D1 a number is on the disk before anybody hears of it: while the disk cannot be written, no screen shows it', async () => {
    const { tablet, board } = await opened()
    const lock = await held()
    let answered = false
    const answer = tablet.act(ticket).then((said) => {
      answered = true
      return said
    })
    await pause(50)
    house.server.office.announce()
    const late = await house.connect('open')
    const data = fetch(`${house.server.address}/open/queue.json`).then((response) => response.json())
    await pause(100)
    expect([answered, ...board.frames, ...late.frames].filter(knows)).toEqual([])
    lock.letGo()
    expect(await answer).toMatchObject({ ok: true, slip: { number: '1001' } })
    await board.sees('board', (view) => view.lanes.some((lane) => lane.waiting === 1))
    expect(await data).toMatchObject({ queues: [{ ticketsToServe: 1 }, {}, {}] })
  })
})

test('D7 another program that holds the database delays a ticket, but holds up nobody else', async () => {
  const { tablet } = await opened()
  const lock = await held()
  const answered: string[] = []
  const taken = tablet.act(ticket).then((answer) => {
    answered.push('ticket')
    return answer
  })
  for (const _ of [1, 2, 3]) {
    await fetch(`${house.server.address}/health`)
    answered.push('health')
  }
  lock.letGo()
  expect(await taken).toMatchObject({ ok: true })
  expect(answered).toEqual(['health', 'health', 'health', 'ticket'])
})

describe('D6 a disk that refuses acknowledges nothing, shows nothing, and the office starts anew from its log', () => {
  const refusing = `create temp trigger full before insert on main.event begin select raise(fail, 'the disk is full'); end`

  test('D6 a disk that refuses acknowledges nothing, shows nothing: nobody hears of a number that was not written', async () => {
    const told: string[] = []
    const { tablet, board } = await opened({ broken: (error) => told.push(error.message) })
    await tablet.act(ticket)
    await board.sees('board', (view) => view.lanes[0]?.waiting === 1)
    house.server.store.database.exec(refusing)
    board.frames.length = 0
    const answers = await Promise.all([tablet.act(ticket), tablet.act(ticket), tablet.act(ticket)])
    expect(answers).toEqual(Array(3).fill({ ok: false, refusal: { code: 'storage-failed' } }))
    expect(told).toEqual(['the disk is full'])
    expect(await tablet.act(ticket)).toEqual({ ok: false, refusal: { code: 'storage-failed' } })
    house.server.office.announce()
    await pause(100)
    expect(board.frames).toEqual([])
    const health = await fetch(`${house.server.address}/health`)
    expect([health.status, await health.json()]).toMatchObject([503, { durable: false }])
  })

  test('D6 a disk that refuses acknowledges nothing, shows nothing, and the office starts anew from its log: the next number follows the last one given', async () => {
    const { tablet } = await opened()
    await tablet.act(ticket)
    house.server.store.database.exec(refusing)
    await tablet.act(ticket)
    await house.restart()
    const again = await house.connect('ticket', await paired(house, 'ticket'))
    expect(await again.act(ticket)).toMatchObject({ slip: { number: '1002' } })
  })
})

test('D10 a bug stops the office instead of leaving memory and disk at odds', async () => {
  const told: string[] = []
  const { tablet } = await opened({ broken: (error) => told.push(error.message) })
  await tablet.act(ticket)
  Object.assign(house.server.office.day, { given: null })
  expect(await tablet.act(ticket)).toEqual({ ok: false, refusal: { code: 'storage-failed' } })
  expect(told).toHaveLength(1)
  await house.restart()
  const again = await house.connect('ticket', await paired(house, 'ticket'))
  expect(await again.act(ticket)).toMatchObject({ slip: { number: '1002' } })
})
