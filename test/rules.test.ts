import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const text = readFileSync(path.join(here, 'rules.md'), 'utf8')
const rules = new Set([...text.matchAll(/^- \*\*([A-Z]+\d+)\*\* /gm)].map(([, number = '']) => number))
const titles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) => titlesIn(file).map((title) => ({ file, title })))

test('Q1 every rule is written once and in the order of its number', () => {
  const numbers = [...text.matchAll(/^- \*\*([A-Z]+)(\d+)\*\*/gm)].map(([, letter = '', number]) => ({
    letter,
    number,
  }))
  const places = numbers.map(
    ({ letter }, index) => numbers.slice(0, index + 1).filter((one) => one.letter === letter).length,
  )
  expect(numbers.map(({ number }) => Number(number))).toEqual(places)
})

test('Q2 every rule is proven by a test that is named after it', () => {
  const proven = new Set(titles.map(({ title }) => title.split(' ')[0]))
  expect([...rules].filter((rule) => !proven.has(rule))).toEqual([])
})

test('Q3 every test begins with a number, and one of these subjects with the number of a rule', () => {
  const subjects = new Set([...rules].map((number) => number.replace(/\d+$/, '')))
  const strange = titles.filter(({ title }) => {
    const [, number = '', subject = ''] = /^(([A-Z]+)\d+) /.exec(title) ?? []
    return number === '' || (subjects.has(subject) && !rules.has(number))
  })
  expect(strange).toEqual([])
})

/** Titles as written; what follows the rule's words may be filled in later. */
function titlesIn(file: string): string[] {
  const source = readFileSync(path.join(here, file), 'utf8')
  return [...source.matchAll(/\btest(?:\.each(?:<[^(]*>)?\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)+)\1/g)].map(
    ([, , title = '']) => title,
  )
}
