import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './files.ts'

/**
 * The characters of the house, in slices. A browser fetches only the slices whose characters it draws,
 * so characters that are seen together are sliced together: in the order in which the sources name them,
 * beginning with the entrance tablet's first page.
 */
export function characterSlices(root: string): string[] {
  const rest = charactersIn([...firstTexts(root), ...texts(sourcesOf(root))]).filter(
    (character) => !latin.includes(character) && !quotes.includes(character) && !isThai(character),
  )
  const vietnamese = rest.filter(isVietnamese)
  const others = rest.filter((character) => !isVietnamese(character))
  return [latin, vietnamese.join(''), ...inSlices(others)].filter((slice) => slice !== '')
}

/** Of the heaviest weight only what ticket numbers and clocks are made of. */
export const digits = ' 0123456789:–ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const printable = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('')
/** Letters with marks here are those of 「Tiếng Việt」, which stands on the first page. */
const latin = `${printable}ếệ·•–—…×→、。，：；！？（）「」`
/** Drawn as wide as a Chinese character by the Chinese font, which tears “English” apart. */
export const quotes = '‘’“”'
const sliceLength = 48

/** What the first page shows: of an office's file the part before the key. */
const firstPage = [
  { name: 'shared/presets/common.ts', before: 'hours:' },
  { name: 'shared/presets/longjing-6.ts', before: 'counters:' },
  { name: 'shared/presets/nantun-19.ts', before: 'counters:' },
  { name: 'shared/ui/words/languages.ts' },
  { name: 'kiosk/ticket/words.ts' },
  { name: 'kiosk/ticket/foot-words.ts' },
  { name: 'shared/ui/words/times.ts' },
]

/** Then what residents read; what staff read and the long lists follow. */
const inOrder = [
  'shared/ui/words/waits.ts',
  'shared/ui/words/frame.ts',
  'shared/ui/words/aids.ts',
  'shared/ui/words/priority-groups.ts',
  'kiosk/mine/words.ts',
  'kiosk/rate/words.ts',
  'shared/ui/words/faces.ts',
  'shared/ui/words/rating-reasons.ts',
  'shared/refusals.json',
  'shared/figure-words.ts',
]

function sourcesOf(root: string): string[] {
  const named = inOrder.map((name) => path.join(root, name)).filter(existsSync)
  const words = ['shared/ui', 'kiosk', 'display'].flatMap((folder) => filesBelow(path.join(root, folder)))
  const lists = filesBelow(path.join(root, 'shared/presets'))
  return [...named, ...words.filter((file) => /words/.test(file)), ...lists]
}

function firstTexts(root: string): string[] {
  const there = firstPage.filter(({ name }) => existsSync(path.join(root, name)))
  return there.map(({ name, before }) => {
    const text = readFileSync(path.join(root, name), 'utf8')
    return before ? text.slice(0, text.indexOf(before)) : text
  })
}

function texts(files: readonly string[]): string[] {
  return files.map((file) => readFileSync(file, 'utf8'))
}

function charactersIn(sources: readonly string[]): string[] {
  const seen = new Set<string>()
  for (const source of sources) for (const character of source) seen.add(character)
  return [...seen].filter((character) => character > '\u007f')
}

function inSlices(characters: readonly string[]): string[] {
  const count = Math.ceil(characters.length / sliceLength)
  return Array.from({ length: count }, (_, slice) =>
    characters.slice(slice * sliceLength, (slice + 1) * sliceLength).join(''),
  )
}

function isThai(character: string): boolean {
  return character >= '\u0e00' && character <= '\u0e7f'
}

function isVietnamese(character: string): boolean {
  return (character >= '\u00c0' && character <= '\u01b0') || (character >= '\u1ea0' && character <= '\u1ef9')
}
