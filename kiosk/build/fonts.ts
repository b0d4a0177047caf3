import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { characterSlices, digits, quotes } from './characters.ts'

/**
 * Cuts the fonts to the characters that the house uses and gives them as `virtual:fonts.css`. Without
 * this a Chinese page would load megabytes, and a screen without Chinese fonts would show boxes.
 */
export function houseFonts(root: string): Plugin {
  const folder = path.join(root, '.build/fonts')
  let sheet: string | null = null
  return {
    name: 'house-fonts',
    async buildStart() {
      mkdirSync(folder, { recursive: true })
      const rules = await fontSheet(root, folder)
      sheet = await kept(folder, rules, 'css', () => Promise.resolve(rules))
    },
    resolveId: (id) => (id === 'virtual:fonts.css' ? sheet : id === 'virtual:rest-of-fonts.css' ? rest : null),
  }
}

const { resolve } = createRequire(import.meta.url)
const rest = resolve('@fontsource-variable/noto-sans-tc/index.css')
const thai = resolve('@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2')
const latin = resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2')
const thaiName = 'ภาษาไทย'
const version = 2

interface Face {
  readonly family: string
  readonly weight: string
  readonly source: string
  readonly characters: string
  /** Of the font's typographic features; undefined is all. */
  readonly keepFeatures?: readonly string[]
}

async function fontSheet(root: string, folder: string): Promise<string> {
  const slices = characterSlices(root)
  const faces = [
    ...slices.flatMap((characters) => [faceOf(500, characters), faceOf(700, characters)]),
    faceOf(900, digits),
    { family: 'Noto Sans Quotes', weight: '100 900', source: latin, characters: quotes },
    { family: 'Noto Sans Thai Name', weight: '100 900', source: thai, characters: thaiName },
  ]
  const rules: string[] = []
  for (const face of faces) rules.push(ruleOf(face, await cut(face, folder)))
  return [...rules, thaiRule].join('\n')
}

function faceOf(weight: keyof typeof weights, characters: string): Face {
  const source = resolve(`@expo-google-fonts/noto-sans-tc/${weights[weight]}/NotoSansTC_${weights[weight]}.ttf`)
  return { family: 'Noto Sans TC', weight: String(weight), source, characters, keepFeatures: spacing }
}

/** Small capitals, vertical forms and the like would make the Latin letters three times as heavy. */
const spacing = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']

const weights = { 500: '500Medium', 700: '700Bold', 900: '900Black' } as const

async function cut({ source, characters, keepFeatures }: Face, folder: string): Promise<string> {
  const of = `${version} ${path.basename(source)} ${digestOnce(source)} ${characters}`
  const make = () => subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', keepFeatures })
  return `./${path.basename(await kept(folder, of, 'woff2', make))}`
}

/**
 * Makes a file once: it is named by everything that it is made of. It gets its name when it is whole,
 * because two builds may run at the same time.
 */
async function kept(folder: string, of: string, ending: string, make: () => Promise<Buffer | string>): Promise<string> {
  const file = path.join(folder, `${digest(of)}.${ending}`)
  if (existsSync(file)) return file
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, await make())
  renameSync(draft, file)
  return file
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

const digests = new Map<string, string>()
function digestOnce(file: string): string {
  const known = digests.get(file) ?? digest(readFileSync(file))
  digests.set(file, known)
  return known
}

function ruleOf({ family, weight, characters }: Face, url: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;src:url(${url}) format('woff2');unicode-range:${rangesOf(characters)}}`
}

/** One file: marks above and below Thai letters are placed only within a font. */
const thaiRule = `@font-face{font-family:'Noto Sans Thai';font-weight:100 900;font-display:swap;src:url(${thai}) format('woff2');unicode-range:U+0E01-0E5B,U+200C-200D,U+25CC}`

function rangesOf(characters: string): string {
  const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: { from: number; to: number }[] = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && point <= last.to + 1) last.to = point
    else ranges.push({ from: point, to: point })
  }
  return ranges.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
