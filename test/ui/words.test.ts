import { describe, expect, test } from 'vitest'
import { bookingSlipWords } from '../../kiosk/desk/booking-slip-words.ts'
import { startWords } from '../../kiosk/ticket/words.ts'
import { languages } from '../../shared/language.ts'
import { refusals } from '../../shared/refusals.ts'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../shared/ui/**/*.ts', '../../kiosk/**/*words*.ts', '../../display/**/*words*.ts', '!../../kiosk/build/**'],
  { eager: true },
)

type Sentence = Readonly<Record<string, string>>
type Table = Readonly<Record<string, Sentence>>

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && Object.values(value).every((entry) => hasMandarin(entry))
}

function hasMandarin(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'zh-TW' in value
}

const tables = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter((pair): pair is [string, Table] => isTable(pair[1]) && Object.keys(pair[1] ?? {}).length > 0)
    .map(([name, table]) => [`${file.slice(6)} ${name}`, table] as const),
)

function figuresOf(words: string): string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
}

describe('words', () => {
  test.each([...tables, ['shared/refusals.json', refusals] as const])(
    'I1 a sentence names the same figures in every language: %s',
    (_, table) => {
      const odd = Object.entries(table).filter(([, sentence]) =>
        Object.values(sentence).some((words) => `${figuresOf(words)}` !== `${figuresOf(sentence['zh-TW'] ?? '')}`),
      )
      expect(odd).toEqual([])
    },
  )

  test('I2 what residents are refused is said in all five languages', () => {
    const silent = Object.entries(refusals).filter(([, words]) => languages.some((language) => !words[language]))
    expect(silent).toEqual([])
  })

  test('I10 a slip names the tablet’s button as the button names itself', () => {
    const { how } = bookingSlipWords
    expect(languages.filter((language) => !how[language].includes(startWords.booking[language]))).toEqual([])
  })
})
