import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { csvFrom } from '../../server/reports/csv.ts'
import { reportRoutes } from '../../server/reports/routes.ts'
import type { Person } from '../../server/store/people.ts'
import type { Role } from '../../shared/contract.ts'
import { tableNames } from '../../shared/figure-tables.ts'
import { figureText } from '../../shared/figure-words.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
let house: Server
let person: Person | null
beforeEach(async () => {
  past = openPast({ ...longjing, lanes: longjing.lanes.map(renamed) })
  person = somebody('head')
  const app = express().use(reportRoutes({ reports: { figures: past.figures }, personOf: () => person }))
  house = createServer(app)
  await new Promise<void>((done) => house.listen(0, '127.0.0.1', done))
})
afterEach(async () => {
  house.close()
  await past.close()
})

/** An office that names a lane like a formula, with everything a cell must not break on. */
function renamed<L extends { id: string }>(lane: L): L {
  return lane.id === 'priority' ? { ...lane, name: { 'zh-TW': '=HYPERLINK("http://x","愛心")' } } : lane
}

function somebody(role: Role): Person {
  return { login: 'a', name: 'A', role, deputy: '', password: '', mustChange: false }
}

function ask(path: string): Promise<Response> {
  const { port } = house.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}${path}`)
}

const period = `from=${friday}&to=${friday}`

test('F23 figures are for supervisor, head and administrator only', async () => {
  const roles: Role[] = ['clerk', 'back-line', 'desk', 'supervisor', 'head', 'administrator']
  for (const path of [`/figures.json?${period}`, `/figures/overview.csv?${period}`]) {
    const statuses: number[] = []
    for (const role of roles) {
      person = somebody(role)
      statuses.push((await ask(path)).status)
    }
    expect(statuses).toEqual([403, 403, 403, 200, 200, 200])
    person = null
    const nobody = await ask(path)
    expect([nobody.status, await nobody.json()]).toEqual([403, { refusal: { code: 'not-allowed' } }])
    person = { ...somebody('head'), mustChange: true }
    expect(await (await ask(path)).json()).toEqual({ refusal: { code: 'password-first' } })
  }
})

test('F24 a period that cannot be read is refused with what was wrong, where, and what is allowed', async () => {
  const cases = [
    [
      '',
      [
        'from is missing: give a date of the calendar as 2026-11-21',
        'to is missing: give a date of the calendar as 2026-11-21',
      ],
    ],
    [`from=2026-02-30&to=${friday}`, ['from "2026-02-30" is no date: give a date of the calendar as 2026-11-21']],
    [`from=${friday}&to=2026-11-19`, [`to 2026-11-19 is before from=${friday}: give the earlier date as from`]],
    [`from=2025-01-01&to=${friday}`, [`to 2025-01-01 to ${friday} are 689 days: at most 400 are allowed`]],
    [`from=${friday}&from=${friday}&to=${friday}`, [expect.stringContaining('from [')]],
  ] as const
  for (const [query, faults] of cases) {
    const answer = await ask(`/figures.json?${query}`)
    const body = await answer.json()
    expect(answer.status).toBe(400)
    expect(body.refusal).toEqual({ code: 'not-understood' })
    expect(body.faults.map(({ path, reason }: { path: string; reason: string }) => `${path} ${reason}`)).toEqual(faults)
  }
  expect((await ask('/figures.json?from=2025-10-17&to=2026-11-20')).status).toBe(200)
})

test('F25 the figures that are sent are those that were read', async () => {
  past.visit({})
  const answer = await ask(`/figures.json?${period}`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toEqual(await past.figures(friday, friday))
})

test('F26 every table is a file for a spreadsheet, in Mandarin', async () => {
  for (let each = 0; each < 12; each++) past.visit({ wait: each * 60_000 })
  for (const table of tableNames) {
    const answer = await ask(`/figures/${table}.csv?${period}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=${table}_${friday}_${friday}.csv`)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(new Set(lines.slice(0, -1).map((line) => line.split(',').length)).size).toBe(1)
    expect(lines[0]).toMatch(/\p{Script=Han}/u)
  }
  const hours = await (await ask(`/figures/waits-by-hour.csv?${period}`)).text()
  expect(hours.split('\r\n')).toEqual([
    '取號時段,叫號人數,平均等候（分）,等候中位數（分）,等候第 90 百分位（分）,最長等候（分）,達標率（%）,在告知時間內（%）',
    '9:00–9:59,12,5.5,5.5,9.9,11.0,100.0,－',
    '全部,12,5.5,5.5,9.9,11.0,100.0,－',
    '',
  ])
})

test('F27 a name that looks like a formula is not carried out by a spreadsheet', async () => {
  past.visit({ lane: 'priority' })
  for (const category of ['+1', '-1+1', '@cmd', '\tx', '\rx', 'a"b,c\n']) past.visit({ category })
  const lanes = await (await ask(`/figures/visits-by-lane.csv?${period}`)).text()
  expect(lanes).toContain(`"'=HYPERLINK(""http://x"",""愛心"")",1,`)
  const categories = await (await ask(`/figures/visits-by-category.csv?${period}`)).text()
  for (const safe of [`'+1,`, `'-1+1,`, `'@cmd,`, `'\tx,`, `"'\rx",`, `"a""b,c\n",`]) expect(categories).toContain(safe)
})

test('F33 a figure below zero is a figure for a spreadsheet, and one that rounds to nothing has no sign', () => {
  expect(csvFrom([['-0.4', '-12', '-1+1', '-']])).toBe("\uFEFF-0.4,-12,'-1+1,'-\r\n")
  const written = [-24_000, -2_000, 2_000].map((cell) => figureText({ unit: 'minutes', cell }))
  expect(written).toEqual(['-0.4', '0.0', '0.0'])
})

test('F28 a table that does not exist is refused with those that do', async () => {
  const answer = await ask(`/figures/turning.csv?${period}`)
  expect(answer.status).toBe(404)
  expect((await answer.json()).faults[0].reason).toContain('waits-by-hour')
})
