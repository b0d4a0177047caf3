import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { edited, lateLanguages, tablesIn } from './word-tables.ts'

/**
 * Takes Vietnamese, Indonesian and Thai out of every words(…) table into files of their own, which a
 * page fetches when somebody chooses the language. All five at once would be a sixth of the entrance
 * tablet's script.
 */
export function splitWords(root: string): Plugin {
  const refusals = path.join(root, 'shared/refusals.json')
  return {
    name: 'split-words',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id === refusals) return JSON.stringify(withoutLate(readRefusals(refusals)))
      const [, file = '', table, language = ''] = /^(.+)\?table=(\w+)&words=(\w+)$/.exec(id) ?? []
      if (!table) return null
      const texts =
        table === 'json' ? oneLanguage(readRefusals(file), language) : textsOf(file, Number(table), language)
      return `export default ${JSON.stringify(texts)}`
    },
    transform(code, id) {
      if (!isScreenSource(id)) return null
      const ofRefusals = code.replace('= words(refusals)', `= words(refusals, ${laterOf(refusals, 'json')})`)
      if (ofRefusals !== code) return { code: ofRefusals, map: null }
      const tables = tablesIn(id, code)
      if (tables.length === 0) return null
      return { code: edited(code, tables, (table) => laterOf(id, String(table))), map: null }
    },
  }
}

function isScreenSource(id: string): boolean {
  return /\/(kiosk|display|shared\/ui)\/[^?]*words[^?]*\.ts$/.test(id) && !id.includes('/kiosk/build/')
}

function laterOf(file: string, table: string): string {
  const loaders = lateLanguages.map(
    (language) => `${language}: () => import(${JSON.stringify(`${file}?table=${table}&words=${language}`)})`,
  )
  return `{ ${loaders.join(', ')} }`
}

function textsOf(file: string, table: number, language: string): Record<string, string> {
  const found = tablesIn(file, readFileSync(file, 'utf8'))[table]
  const texts = found?.texts.filter((text) => text.language === language) ?? []
  return Object.fromEntries(texts.map(({ key, words }) => [key, words]))
}

type Refusals = Record<string, Record<string, string>>

function readRefusals(file: string): Refusals {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function oneLanguage(refusals: Refusals, language: string): Record<string, string> {
  return Object.fromEntries(Object.entries(refusals).map(([code, words]) => [code, words[language] ?? '']))
}

function withoutLate(refusals: Refusals): Refusals {
  return Object.fromEntries(
    Object.entries(refusals).map(([code, words]) => [code, { 'zh-TW': words['zh-TW'] ?? '', en: words.en ?? '' }]),
  )
}
