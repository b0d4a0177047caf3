import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReports, type Reports } from '../../server/reports/reports.ts'
import { nextDate } from '../../shared/time.ts'
import { friday, openPast, type Past } from '../support/history.ts'

let past: Past
let reports: Reports
beforeAll(() => {
  past = openPast()
  reports = openReports(past.directory)
})
afterAll(async () => {
  await reports.close()
  await past.close()
})

function years(): void {
  past.store.database.transaction(() => {
    for (let day = 0; day < 365; day++)
      for (let each = 0; each < 200; each++) past.visit({ day: nextDate(friday, -day), wait: each * 1000 })
  })()
}

test('F29 the figures of a year are read without holding up the office for a moment', async () => {
  years()
  const reading = reports.figures(nextDate(friday, -364), friday)
  // Read in the office's own thread, nothing else would have its turn before the figures are there.
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 1)
  const figures = await reading
  clearInterval(others)
  expect(figures.all.issued).toBe(365 * 200)
  expect(figures.bySpan).toHaveLength(13)
  expect(turns).toBeGreaterThan(10)
})

test('F30 a visit that ends is in the figures of the next question', async () => {
  const before = await reports.figures(friday, friday)
  past.visit({})
  const after = await reports.figures(friday, friday)
  expect(after.all.issued).toBe(before.all.issued + 1)
})

test('F31 a question that fails is answered so, and the next one is answered well', async () => {
  await expect(reports.figures('2019-01-01', '2019-01-02')).rejects.toThrow('no setup holds on 2019-01-02')
  await expect(reports.figures(friday, friday)).resolves.toMatchObject({ to: friday })
})

test('F32 reports that were closed begin anew with the next question', async () => {
  const first = reports.figures(friday, friday)
  await reports.close()
  await expect(first).rejects.toThrow('the reports were closed')
  await expect(reports.figures(friday, friday)).resolves.toMatchObject({ from: friday })
})
