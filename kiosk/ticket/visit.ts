import type { ReactNode } from 'react'
import type { MissingDocument, PriorityGroup, Slip } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import type { MatterId } from '../../shared/setup.ts'

/** Where the visitor is on the way to a number. */
export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'matters'; readonly tile: string }
  | { readonly name: 'check' }
  | { readonly name: 'unsure' }
  | { readonly name: 'booking' }
  | { readonly name: 'counters' }
  | { readonly name: 'number'; readonly slip: Slip; readonly note?: NoteIn | undefined }

/** A kind word beside the number: on the screen in the visitor's language, on paper beside Mandarin. */
export type NoteIn = (language: Language) => ReactNode

/** How the visitor wants to wait: in turn, first because of a need, or for the quiet counter. */
export type Turn = 'ordinary' | 'quiet' | PriorityGroup

export interface Step {
  readonly page: Page
  readonly matters: readonly MatterId[]
  readonly missing: readonly MissingDocument[]
  /** null: not chosen; the page proposes what most people want. */
  readonly turn: Turn | null
}

/** The whole way, so that "back" also takes back what was chosen there. */
export interface Visit {
  readonly now: Step
  readonly before: readonly Step[]
}

export type Move =
  | { readonly type: 'go'; readonly page: Page }
  | { readonly type: 'choose-matter'; readonly matter: MatterId }
  | { readonly type: 'remove-matter'; readonly matter: MatterId }
  | { readonly type: 'toggle-missing'; readonly documents: readonly MissingDocument[] }
  | { readonly type: 'choose-turn'; readonly turn: Turn }
  | { readonly type: 'back' }
  | { readonly type: 'restart' }

export const atRest: Visit = {
  now: { page: { name: 'start' }, matters: [], missing: [], turn: null },
  before: [],
}

export function move(visit: Visit, step: Move): Visit {
  const { now } = visit
  switch (step.type) {
    case 'go':
      return walk(visit, { page: step.page })
    case 'choose-matter':
      return walk(visit, { page: { name: 'check' }, matters: [...new Set([...now.matters, step.matter])] })
    case 'remove-matter':
      return change(visit, {
        matters: now.matters.filter((matter) => matter !== step.matter),
        missing: now.missing.filter(({ matter }) => matter !== step.matter),
      })
    case 'toggle-missing':
      return change(visit, { missing: toggled(now.missing, step.documents) })
    case 'choose-turn':
      return change(visit, { turn: step.turn })
    case 'back':
      return stepBack(visit)
    case 'restart':
      return atRest
  }
}

function walk(visit: Visit, to: Partial<Step>): Visit {
  return { now: { ...visit.now, ...to }, before: [...visit.before, visit.now] }
}

function change({ now, before }: Visit, to: Partial<Step>): Visit {
  return { now: { ...now, ...to }, before }
}

function stepBack({ before }: Visit): Visit {
  const last = before.at(-1)
  return last ? { now: last, before: before.slice(0, -1) } : atRest
}

/** The same paper may be needed for several matters: it is brought for all of them or for none. */
function toggled(missing: readonly MissingDocument[], documents: readonly MissingDocument[]): MissingDocument[] {
  const others = missing.filter((one) => !documents.some((document) => isSame(document, one)))
  return others.length < missing.length ? others : [...missing, ...documents]
}

function isSame(a: MissingDocument, b: MissingDocument): boolean {
  return a.matter === b.matter && a.document === b.document
}
