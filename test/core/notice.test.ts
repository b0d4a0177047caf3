import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../shared/language.ts'
import { noticeCatalogueOf, readNotice, writeNotice } from '../../shared/notice.ts'
import { presets } from '../../shared/presets/presets.ts'

const ids = presets['longjing-6'].matters.map(({ id }) => id)
const item = fc.record({
  matter: fc.constantFrom(...ids),
  documents: fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 20 }),
})
const notice = fc.record({
  day: fc.constantFrom('2026-11-20', '2027-01-02'),
  language: fc.constantFrom(...languages),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
})

test('RV9 what is written into the address of a notice is read back from it, and needs no escaping', () => {
  fc.assert(
    fc.property(notice, (one) => {
      const written = writeNotice(one)
      expect(readNotice(`#${written}`)).toEqual(one)
      expect(new URL(`http://office.test/kiosk/notice/#${written}`).hash).toBe(`#${written}`)
    }),
  )
})

test('RV10 an address that is no notice is read as none', () => {
  const wrong = [
    '',
    '#',
    '#1~2026-11-20~vi',
    '#2~2026-11-20~vi~move-in',
    '#1~2026-13-20~vi~move-in',
    '#1~2026-11-20~xx~a',
  ]
  for (const address of [
    ...wrong,
    '#1~2026-11-20~vi~Move:1',
    '#1~2026-11-20~vi~a:1.b',
    `#1~2026-11-20~vi${'~a'.repeat(6)}`,
  ])
    expect(readNotice(address)).toBeNull()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readNotice(text)
      expect(read === null || read.items.length > 0).toBe(true)
    }),
  )
})

test.each(Object.entries(presets))(
  'RV11 what a notice says of fees, procedures and ways is written in every language of the office: %s',
  (_, setup) => {
    const { matters, texts } = noticeCatalogueOf(setup, 'http://office.test/kiosk/notice/')
    const said = matters.flatMap(({ fee, procedure, documents }) => [
      fee,
      procedure,
      ...documents.map((one) => one.howToGet),
    ])
    const told = [...said, ...Object.values(texts)].filter((text) => text !== null)
    expect(told.filter((text) => languages.some((language) => !text[language]))).toEqual([])
    const ways = matters.flatMap(({ documents }) => documents.map(({ howToGet }) => howToGet !== null))
    // The rest says honestly that the service desk knows.
    expect(ways.filter(Boolean).length / ways.length).toBeGreaterThan(0.8)
  },
)

test('RV21 a fee that the documents of a matter name is the fee of its notice', () => {
  const priced = presets['nantun-19'].matters.filter(({ documents }) =>
    documents.some((text) => /\d+\s*元/.test(text['zh-TW'])),
  )
  expect(priced.length).toBeGreaterThan(10)
  expect(priced.filter(({ fee }) => !fee).map(({ id }) => id)).toEqual([])
})
