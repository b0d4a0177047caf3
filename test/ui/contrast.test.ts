import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync(new URL('../../shared/ui/theme.css', import.meta.url), 'utf8')
const ordinary = colours(':root')
const high = new Map([...ordinary, ...colours('[data-contrast="high"]')])

const onTint = ['teal', 'persimmon', 'plum', 'indigo', 'moss', 'amber'].map((name) => [name, `${name}-tint`] as const)
const texts = [
  ...['paper', 'card', 'sunken'].flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
  ...onTint,
  ...onTint.flatMap(([name, tint]) => [['ink', tint] as const, ['ink-soft', tint] as const, [name, 'card'] as const]),
  ...['teal', 'teal-deep', 'persimmon', 'persimmon-deep', 'amber', 'plum'].map(
    (ground) => ['on-dark', ground] as const,
  ),
  ['on-dark-soft', 'teal-deep'],
  ['persimmon', 'paper'],
  ...['wall', 'wall-card'].flatMap((ground) => [['wall-ink', ground] as const, ['wall-ink-soft', ground] as const]),
  ['wall-attention', 'wall'],
] as const
const shapes = [
  ['line-strong', 'card'],
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ...[1, 2, 3, 4, 5].map((score) => [`face-${score}`, `face-${score}-tint`] as const),
] as const

test('I8 every text can be read: 4.5 to 1, in high contrast 7 to 1', () => {
  expect(texts.filter(([text, ground]) => ratio(ordinary, text, ground) < 4.5)).toEqual([])
  expect(texts.filter(([text, ground]) => ratio(high, text, ground) < 7)).toEqual([])
})

test('I9 every edge, face and focus ring can be seen: 3 to 1', () => {
  expect(shapes.filter(([shape, ground]) => ratio(ordinary, shape, ground) < 3)).toEqual([])
  expect(shapes.filter(([shape, ground]) => ratio(high, shape, ground) < 3)).toEqual([])
})

function colours(selector: string): Map<string, string> {
  const from = theme.indexOf(`${selector} {`)
  const rule = theme.slice(from, theme.indexOf('}', from))
  return new Map([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}

function ratio(of: ReadonlyMap<string, string>, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map((name) => luminance(colourOf(of, name))).sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function colourOf(of: ReadonlyMap<string, string>, name: string): string {
  const colour = of.get(name)
  if (!colour) throw new Error(`theme.css has no colour ${name}`)
  return colour
}

/** Relative luminance, WCAG 2.1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) =>
    linear(Number.parseInt(colour.slice(place, place + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
