import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { choicesFrom, WrongChoice } from '../replay/choices.ts'
import { isSound, type Outcome, replay } from '../replay/run.ts'

const folder = path.resolve(import.meta.dirname, '../replay')
const oldTown = path.join(folder, 'old-town.csv')
const text = readFileSync(oldTown, 'utf8')
const scratch = mkdtempSync(path.join(tmpdir(), 'replay-files-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A child process compiles everything anew, and machines are slow at times. */
describe('a real day replayed', () => {
  test('Y1 every number of a replayed day is finished once, and the waits reported are those in the log', async () => {
    const outcome = await replay(choicesFrom([oldTown]))
    expect(outcome).toMatchObject({
      office: 'Old Town',
      day: '2020-01-08',
      queues: 2,
      counters: 4,
      arrivals: 50,
      issued: 50,
      called: 50,
      finished: 50,
      lost: 0,
      duplicated: 0,
      refused: [],
      differing: 0,
    })
    expect(outcome.reported?.mean).toBeGreaterThan(10_000)
    expect(isSound(outcome)).toBe(true)
  })

  const sound: Outcome = {
    office: 'x',
    day: '2020-01-08',
    queues: 1,
    counters: 1,
    arrivals: 3,
    issued: 3,
    called: 3,
    finished: 3,
    lost: 0,
    duplicated: 0,
    refused: [],
    differing: 0,
    reported: { mean: 2, median: 2, p90: 3 },
    recomputed: { mean: 2, median: 2, p90: 3 },
    inFile: null,
    views: 1,
    seconds: 1,
  }
  test.each<[string, Partial<Outcome>]>([
    ['a number was not given', { issued: 2 }],
    ['somebody was never called', { called: 2 }],
    ['somebody was never finished', { finished: 2, lost: 1 }],
    ['a number was given twice', { duplicated: 1 }],
    ['a press was refused', { refused: ['counter-busy'] }],
    ['a visit has another wait', { differing: 1 }],
    ['the mean is another', { reported: { mean: 2.1, median: 2, p90: 3 } }],
    ['the ninetieth percentile is another', { recomputed: { mean: 2, median: 2, p90: 4 } }],
    ['no wait is reported', { reported: null }],
  ])('Y2 a replay is not sound if %s', (_what, change) => {
    expect(isSound(sound)).toBe(true)
    expect(isSound({ ...sound, ...change })).toBe(false)
  })

  test('Y3 the command prints one object and ends with 0; a file that it cannot use ends with 2 and the reason', async () => {
    const good = await run(oldTown, '--office', 'Harbour', '--json')
    expect(good.code).toBe(0)
    expect(JSON.parse(good.out)).toMatchObject({ office: 'Harbour', issued: 1, finished: 1, lost: 0, sound: true })
    const bad = await run(oldTown, '--day', '2020-13-01')
    expect(bad).toEqual({
      code: 2,
      out: '',
      err: '--day 2020-13-01: allowed is a date of the calendar as 2020-01-08.\n',
    })
  })
})

describe('a file to replay', () => {
  test('Y4 a file is read plain or gzipped, whatever its columns’ order, with quotes and a byte order mark', () => {
    const plain = choicesFrom([oldTown])
    expect(choicesFrom([written('packed.csv.gz', gzipSync(text))])).toEqual(plain)
    expect(choicesFrom([written('marked.csv', `\uFEFF${text.replaceAll('\n', '\r\n')}`)])).toEqual(plain)
    const turned = text.split('\n').map((line) => line.replace(/^([^,]*),([^,]*),/, '$2,$1,'))
    expect(choicesFrom([written('turned.csv', turned.join('\n'))])).toEqual(plain)
    expect(plain.arrivals[0]?.queue).toBe('A: Registration, all kinds')
  })

  test.each([
    ['two decimals', '480.13,481.34,1.2', '480.13,481.34,1.3'],
    ['one decimal', '480.1,481.3,1.3', '480.1,481.3,1.5'],
    ['whole minutes', '480,481,2', '480,481,4'],
  ])('Y4 a file is read plain or gzipped, and however finely it rounds its minutes: %s', (_, fits, differs) => {
    const line = (minutes: string) => `${text.split('\n')[0]}\nOld Town,11,A,2020-01-08,1,${minutes},0,2,5`
    expect(choicesFrom([written('rounded.csv', line(fits))]).arrivals).toHaveLength(1)
    expect(() => choicesFrom([written('rounded.csv', line(differs))])).toThrow('wait_min')
  })

  test('Y5 without a wish it is the busiest office and its busiest day; a wish that the file does not have is refused', () => {
    expect(choicesFrom([oldTown])).toMatchObject({ office: 'Old Town', day: '2020-01-08', json: false })
    expect(choicesFrom([oldTown, '--office', 'Harbour', '--json'])).toMatchObject({ office: 'Harbour', json: true })
    expect(faultOf('--office', 'Atlantis')).toBe('--office Atlantis: the file has Harbour, Old Town.')
    expect(faultOf('--day', '2020-01-10')).toBe('--day 2020-01-10: the file has 2020-01-08, 2020-01-09.')
    expect(faultOf('--speed', '3')).toMatch(/^Unknown option '--speed'/)
  })

  const row = 'Old Town,11,A,2020-01-08,1,480.5,481.5,1.0,0,2,5'
  const header = text.split('\n')[0] ?? ''
  test.each<[string, string, string]>([
    ['a column is missing', header.replace('wait_min,', ''), 'line 1, wait_min: the column is missing'],
    ['there are no rows', header, 'there is no row below the header'],
    ['a cell is missing', `${header}\nOld Town,11`, 'line 2: 2 cells, but the header has 11'],
    [
      'a minute is no number',
      changed('480.5', 'eight'),
      'line 2, issued_min: "eight" is not allowed; allowed is a number from 0 to 1439',
    ],
    [
      'a minute is not of the day',
      changed('481.5', '1500'),
      'line 2, called_min: "1500" is not allowed; allowed is a number from 0 to 1439',
    ],
    [
      'a count is no whole number',
      changed(',0,2,', ',0,2.5,'),
      'line 2, open_counters: "2.5" is not allowed; allowed is a whole number from 0 to 60',
    ],
    [
      'a date is not of the calendar',
      changed('2020-01-08', '2020-02-30'),
      'line 2, date: "2020-02-30" is not allowed; allowed is a date',
    ],
    [
      'a name is empty',
      changed('Old Town', ' '),
      'line 2, office: " " is not allowed; allowed is the name of an office',
    ],
    [
      'a call is before its number',
      changed('481.5,1.0', '479,1.0'),
      'line 2, called_min: 479 is before issued_min 480.5',
    ],
    [
      'a wait is not the difference',
      changed(',1.0,', ',7.0,'),
      'line 2, wait_min: 7 is not called_min less issued_min; allowed is 1.00',
    ],
    ['a number is there twice', `${header}\n${row}\n${row}`, 'line 3, ticket_no: 1 of queue 11 is on line 2 already'],
  ])(
    'Y6 nothing is replayed from a file in which %s, and its reason names line, column and what is allowed',
    (_what, content, reason) => {
      const file = written('faulty.csv', content)
      expect(() => choicesFrom([file])).toThrow(WrongChoice)
      expect(() => choicesFrom([file])).toThrow(`${file} has a fault; nothing was replayed.\n  ${reason}`)
    },
  )

  test('Y7 all faults are said at once, twenty of them in full', () => {
    const rows = Array.from({ length: 30 }, (_, index) => row.replace(',1,480.5', `,${index},late`))
    const file = written('many.csv', [header, ...rows].join('\n'))
    expect(() => choicesFrom([file])).toThrow(/30 faults[\s\S]*line 21, issued_min[\s\S]*… and 10 more/)
  })

  test('Y8 a damaged gzip file, a file that is no text and a file that is not there are refused in words', () => {
    const packed = gzipSync(text)
    expect(() => choicesFrom([written('cut.csv.gz', packed.subarray(0, 200))])).toThrow('the gzip file is damaged')
    expect(() => choicesFrom([written('image.csv', Buffer.from([0x89, 0x50, 0xff, 0xfe]))])).toThrow('not UTF-8')
    expect(() => choicesFrom([path.join(scratch, 'nowhere.csv')])).toThrow('there is no such file')
    expect(() => choicesFrom([])).toThrow('Exactly one file is needed')
  })

  function changed(from: string, to: string): string {
    return `${header}\n${row.replace(from, to)}`
  }
})

function faultOf(...options: string[]): string {
  try {
    choicesFrom([oldTown, ...options])
    return 'no fault'
  } catch (error) {
    return error instanceof WrongChoice ? error.message : String(error)
  }
}

function written(name: string, content: string | Buffer): string {
  const file = path.join(scratch, name)
  writeFileSync(file, content)
  return file
}

function run(...options: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ['--import', 'tsx', path.join(folder, 'replay.ts'), ...options]
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: path.resolve(folder, '../..') }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}
