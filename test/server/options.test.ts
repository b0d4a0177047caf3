import { expect, test } from 'vitest'
import { wantedFrom } from '../../server/options.ts'

test.each(['0', '61', 'fast', ''])('X8 a wrong speed is named with what was expected: "%s"', (speed) => {
  expect(() => wantedFrom(['--demo', '--speed', speed])).toThrow(`--speed ${speed}: expected a number from 1 to 60`)
})

test.each([
  ['--dmeo'],
  ['demo'],
  ['--speed', '6'],
  ['--demo', '--speed'],
  ['--demo', '--fast'],
  ['--demo', '--new-password'],
  ['--new-password', 'admin'],
])('X9 a word that the start does not know opens no office: %s %s', (...argv: string[]) => {
  expect(() => wantedFrom(argv)).toThrow(
    `${argv.join(' ')}: expected nothing, or --demo, or --demo --speed 1 … 60, or --new-password`,
  )
})

test('X9 a word that the start does not know opens no office, and each that it knows opens what it says', () => {
  const openings = [[], ['--demo'], ['--demo', '--speed', '20'], ['--speed=1.5', '--demo'], ['--new-password']].map(
    wantedFrom,
  )
  expect(openings).toEqual([{ name: 'office' }, demoAt(6), demoAt(20), demoAt(1.5), { name: 'new-password' }])
})

function demoAt(speed: number) {
  return { name: 'demo', speed }
}
