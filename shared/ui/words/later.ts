import { inLanguage, type Language, type Text } from '../../language.ts'

/** A language of a table that the build has put into a file of its own. */
export type Later = { readonly [L in Language]?: () => Promise<{ readonly default: Readonly<Record<string, string>> }> }

/** Remembers that some languages of a table are still to be fetched. */
export function fetchLater(table: Readonly<Record<string, Text>>, later: Later): void {
  for (const language of ['vi', 'id', 'th'] as const) {
    const fetchWords = later[language]
    if (fetchWords) absent[language].push({ table, fetchWords })
  }
}

export function hasWords(language: Language): boolean {
  return absentIn(language).length === 0
}

/** Fetches what is still absent of a language. Rejects when there is no connection. */
export async function fetchWords(language: Language): Promise<void> {
  asked.add(language)
  const wanted = [...absentIn(language)]
  const fetched = await Promise.all(wanted.map(async (one) => (await one.fetchWords()).default))
  for (const [place, { table }] of wanted.entries()) add(table, language, fetched[place] ?? {})
  if (language === 'vi' || language === 'id' || language === 'th')
    absent[language] = absent[language].filter((one) => !wanted.includes(one))
}

/** For a part of a screen that comes later: its words come with it, in every language that was asked for. */
export async function withWords<Module>(fetched: Promise<Module>): Promise<Module> {
  const module = await fetched
  for (const language of asked) await fetchWords(language).catch(inEnglish)
  return module
}

/** Without a connection the part is shown all the same. */
function inEnglish(): void {}

export function textIn(entry: Text, language: Language): string {
  return fetchedTexts.get(entry)?.[language] ?? inLanguage(entry, language)
}

interface Absent {
  readonly table: Readonly<Record<string, Text>>
  readonly fetchWords: NonNullable<Later[Language]>
}

const asked = new Set<Language>()
const absent: Record<'vi' | 'id' | 'th', Absent[]> = { vi: [], id: [], th: [] }
const fetchedTexts = new WeakMap<Text, Partial<Record<Language, string>>>()

function absentIn(language: Language): readonly Absent[] {
  return language === 'zh-TW' || language === 'en' ? [] : absent[language]
}

function add(table: Absent['table'], language: Language, texts: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(texts)) {
    const entry = table[key]
    if (entry) fetchedTexts.set(entry, { ...fetchedTexts.get(entry), [language]: text })
  }
}
