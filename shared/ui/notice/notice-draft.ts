import type { MissingDocument } from '../../contract.ts'
import type { Language } from '../../language.ts'
import { withToggled } from '../../matters.ts'
import type { Notice } from '../../notice.ts'
import type { MatterId } from '../../setup.ts'
import type { DayDate } from '../../time.ts'

/** A notice while it is made. */
export interface NoticeDraft {
  readonly matters: readonly MatterId[]
  readonly missing: readonly MissingDocument[]
  readonly language: Language
}

export function withMatter(draft: NoticeDraft, matter: MatterId): NoticeDraft {
  const matters = withToggled(draft.matters, matter)
  return { ...draft, matters, missing: draft.missing.filter((one) => matters.includes(one.matter)) }
}

export function toggledDocument(missing: readonly MissingDocument[], document: MissingDocument): MissingDocument[] {
  const isSame = (one: MissingDocument) => one.matter === document.matter && one.document === document.document
  const others = missing.filter((one) => !isSame(one))
  return others.length < missing.length ? others : [...missing, document]
}

export function noticeOf({ matters, missing, language }: NoticeDraft, day: DayDate): Notice {
  const documents = (matter: MatterId) =>
    missing
      .filter((one) => one.matter === matter)
      .map(({ document }) => document)
      .toSorted((a, b) => a - b)
  return { day, language, items: matters.map((matter) => ({ matter, documents: documents(matter) })) }
}
