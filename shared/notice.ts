import { type Language, languages, type Text } from './language.ts'
import { mostMatters } from './matters.ts'
import type { MatterId, NoticeTexts, Setup } from './setup.ts'
import type { DayDate } from './time.ts'

/** A one-time notice (一次告知單): what somebody still has to bring, for which matter. It names nobody. */
export interface Notice {
  readonly day: DayDate
  readonly language: Language
  readonly items: readonly NoticeItem[]
}

export interface NoticeItem {
  readonly matter: MatterId
  /** Places in the matter's list of documents; none: nothing is missing, only told how it goes. */
  readonly documents: readonly number[]
}

/** What notices are made of. Apart from the catalogue, which every tablet fetches first. */
export interface NoticeCatalogue {
  readonly office: { readonly name: Text; readonly phone: string | null }
  readonly languages: readonly Language[]
  readonly texts: NoticeTexts
  /** Of the phone's page; the notice follows after "#", so no server hears of it. */
  readonly address: string
  readonly matters: readonly {
    readonly id: MatterId
    readonly name: Text
    readonly fee: Text | null
    readonly procedure: Text | null
    readonly documents: readonly { readonly name: Text; readonly howToGet: Text | null }[]
  }[]
}

export function noticeCatalogueOf(setup: Setup, address: string): NoticeCatalogue {
  return {
    office: { name: setup.office.name, phone: setup.office.phone ?? null },
    languages: setup.languages,
    texts: setup.notice,
    address,
    matters: setup.matters.map(({ id, name, fee, procedure, documents, howToGet }) => ({
      id,
      name,
      fee: fee ?? null,
      procedure: procedure ?? null,
      documents: documents.map((document, place) => ({ name: document, howToGet: howToGet?.[place] ?? null })),
    })),
  }
}

/** What stands after "#" in the phone's address: "1~2026-11-21~vi~move-in:0.3~hhcert". */
export function writeNotice({ day, language, items }: Notice): string {
  const parts = items.map(({ matter, documents }) =>
    documents.length > 0 ? `${matter}:${documents.join('.')}` : matter,
  )
  return [version, day, language, ...parts].join('~')
}

/**
 * Without the schemas, which would be most of what a phone has to fetch for this page.
 * @returns null if it is not the address of a notice: cut off, or of another version
 */
export function readNotice(written: string): Notice | null {
  const [first, day = '', spoken, ...parts] = written.replace(/^#/, '').split('~')
  const language = languages.find((one) => one === spoken)
  const items = parts.map(itemIn)
  if (first !== version || !isDate(day) || !language || items.length === 0 || items.length > mostMatters) return null
  const whole = items.filter((item) => item !== null)
  return whole.length === items.length ? { day, language, items: whole } : null
}

const version = '1'

function isDate(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
}

function itemIn(part: string): NoticeItem | null {
  const [matter = '', places = ''] = part.split(':')
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(matter) || !/^(?:\d{1,2}(?:\.\d{1,2})*)?$/.test(places)) return null
  return { matter, documents: places === '' ? [] : places.split('.').map(Number) }
}
