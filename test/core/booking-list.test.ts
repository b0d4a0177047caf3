import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostBookings, parseBookingList } from '../../shared/booking-list.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'

const { matters } = longjing
const read = (...lines: string[]) => parseBookingList(lines.join('\n'), matters)
const good = [
  { slot: '08:30', code: 'K7M2QX', matters: ['move-in'] },
  { slot: '09:00', code: 'B77', matters: ['marriage', 'hhcert'] },
]
const numbered = (first: number) => good.map((one, index) => ({ line: first + index, ...one }))

describe('a list of bookings', () => {
  test.each([
    ['commas', ['08:30,遷入登記,K7M2QX', '09:00,結婚登記+戶口名簿請領、補領、換領,B77'], 1],
    ['tabs', ['08:30\t遷入登記\tK7M2QX', '09:00\tmarriage ＋ hhcert\tB77'], 1],
    ['semicolons', ['8:30;move-in;k7m2qx', '0900;marriage|hhcert;b-77'], 1],
    [
      'a header in another order',
      ['代碼,時段,事項', 'K7M2QX,08:30-09:00,遷入登記', 'B77,9時00分,"marriage+hhcert"'],
      2,
    ],
    [
      'English, a byte order mark, empty lines',
      ['\uFEFFtime,matter,code', '08:30,move-in,K7M2QX', '09:00,marriage+hhcert,B77'],
      2,
    ],
  ])(
    'BK1 a list is read with or without a header, divided by commas, tabs or semicolons, by id or by name: %s',
    (_, lines, first) => {
      expect(read(...lines)).toEqual({ lines: numbered(first), faults: [] })
    },
  )

  test('BK1 a list is read with or without a header, by id or by name: every bookable matter by its own names', () => {
    for (const { id, name } of matters)
      for (const written of [id, name['zh-TW'], `"${name.en}"`])
        expect(read(`08:30,${written},ABC1`).lines.map((line) => line.matters)).toEqual([[id]])
  })

  test('BK2 every fault of a list is named at once, by its line and its reason', () => {
    const { faults } = read('08:30,遷入登記,K7M2QX', '25:00,登月,A', '', '08:30,遷入登記', '09:00,遷入登記,k7m2qx')
    expect(faults).toEqual([
      { line: 2, what: 'slot', written: '25:00' },
      { line: 2, what: 'matter', written: '登月' },
      { line: 2, what: 'code', written: 'A' },
      { line: 4, what: 'columns', count: 2 },
      { line: 5, what: 'code-twice', first: 1 },
    ])
    expect(read('時段,代碼', '08:30,ABC1').faults).toContainEqual({ line: 1, what: 'column-lacks', column: 'matter' })
    expect(read('').faults).toEqual([{ line: 1, what: 'empty' }])
    const long = Array.from({ length: mostBookings + 1 }, (_, index) => `08:30,move-in,C${1000 + index}`)
    expect(read(...long).faults).toEqual([{ line: mostBookings + 1, what: 'too-long', most: mostBookings }])
  })

  test.each([
    ['a name', '08:30,遷入登記,王小明', 'name'],
    ['a masked name', '08:30,遷入登記,ABC1,林○美', 'name'],
    ['a form of address', '08:30,陳先生,ABC1', 'name'],
    ['a surname of two characters', '08:30,歐陽菲菲,ABC1', 'name'],
    ['the number of an identity card', '08:30,遷入登記,A123456789', 'id-number'],
    ['that of a resident', '08:30,遷入登記,AB12345678', 'id-number'],
    ['a mobile telephone', '08:30,遷入登記,0912-345-678', 'phone'],
    ['a telephone with its country', '08:30,遷入登記,+886912345678', 'phone'],
    ['a telephone of a house', '08:30,遷入登記,(04)2635-3914', 'phone'],
    ['an e-mail address', '08:30,遷入登記,ABC1,a@b.tw', 'mail'],
  ])(
    'BK3 a list that looks as if it held names, ID numbers or telephones is refused, and does not repeat them: %s',
    (_, line, kind) => {
      const { lines, faults } = read(line)
      expect(lines).toEqual([])
      expect(faults).toEqual([{ line: 1, what: 'personal', kind }])
    },
  )

  test('BK3 a list that looks as if it held names is refused: its headings too', () => {
    expect(read('時段,事項,代碼,姓名,電話', '08:30,遷入登記,ABC1,x,y').faults[0]).toEqual({
      line: 1,
      what: 'personal',
      kind: 'name',
    })
  })

  test('BK3 a list that looks as if it held names is refused, but no matter of the office is taken for a name', () => {
    const taken = matters.filter(({ name }) => read(`08:30,${name['zh-TW']},ABC1`).faults.length > 0)
    expect(taken).toEqual([])
  })

  const line = fc.record({
    hour: fc.integer({ min: 8, max: 16 }),
    half: fc.boolean(),
    matter: fc.constantFrom(...matters.filter(({ bookable }) => bookable)),
    style: fc.constantFrom('id', 'zh-TW', 'en'),
  })
  const divider = fc.constantFrom(',', '\t', ';')

  test('BK4 whatever is written into a sound list is read back from it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), divider, fc.boolean(), (list, by, header) => {
        const rows = list.map(({ hour, half, matter, style }, index) => {
          const name = style === 'id' ? matter.id : (matter.name[style === 'en' ? 'en' : 'zh-TW'] ?? matter.id)
          return [`${hour}:${half ? '30' : '00'}`, `"${name}"`, `Q${index}X`].join(by)
        })
        const parsed = parseBookingList(
          [...(header ? [['時段', '事項', '代碼'].join(by)] : []), ...rows].join('\r\n'),
          matters,
        )
        expect(parsed.faults).toEqual([])
        expect(parsed.lines.map((one) => [one.slot, one.matters, one.code])).toEqual(
          list.map(({ hour, half, matter }, index) => [
            `${String(hour).padStart(2, '0')}:${half ? '30' : '00'}`,
            [matter.id],
            `Q${index}X`,
          ]),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('BK5 whatever is pasted is read or refused by a line that is there, and nothing is both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { lines, faults } = parseBookingList(text, matters)
        const count = text.split(/\r\n|\n|\r/).length
        expect(faults.every((fault) => fault.line >= 1 && fault.line <= count)).toBe(true)
        const whole = new Set(faults.filter(({ what }) => what !== 'code-twice').map((fault) => fault.line))
        expect(lines.filter((one) => whole.has(one.line))).toEqual([])
        expect(lines.length + faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
