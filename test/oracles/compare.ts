import { z } from 'zod'
import { classKinds } from './class-kinds.ts'
import { formulaKinds } from './formula-kinds.ts'
import type { Got, Kind } from './kind.ts'
import { lineKinds } from './line-kinds.ts'
import type { Row, Tolerance } from './rows.ts'
import { scoreKinds } from './score-kinds.ts'

/** Every kind of row that the product can answer. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({ ...formulaKinds, ...classKinds, ...lineKinds, ...scoreKinds }),
)

export interface Failure {
  readonly id: string
  readonly kind: string
  readonly inputs: Row['inputs']
  readonly expected: Row['expected']
  /** null with `why` if there was no figure at all. */
  readonly got: Got
  readonly why: string
}

export interface Outcome {
  readonly passed: readonly string[]
  readonly failed: readonly Failure[]
  /** Kinds that the product does not know (yet), with how many rows each has. */
  readonly unknown: Readonly<Record<string, number>>
}

export function compared(rows: readonly Row[]): Outcome {
  const passed: string[] = []
  const failed: Failure[] = []
  const unknown: Record<string, number> = {}
  for (const row of rows) {
    const answer = kinds.get(row.kind)
    if (!answer) unknown[row.kind] = (unknown[row.kind] ?? 0) + 1
    else {
      const failure = failureOf(row, answer)
      if (failure) failed.push(failure)
      else passed.push(row.id)
    }
  }
  return { passed, failed, unknown }
}

function failureOf(row: Row, answer: Kind): Failure | null {
  const { id, kind, inputs, expected } = row
  try {
    const got = answer(inputs)
    const why = differing(expected, got, row.tolerance)
    return why === null ? null : { id, kind, inputs, expected, got, why }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { id, kind, inputs, expected, got: null, why: error.message }
  }
}

const Named = z.record(z.string(), z.number())

/** @returns null if every expected figure was met, else the words for what was not */
export function differing(expected: Row['expected'], got: Got, tolerance: Tolerance): string | null {
  const named = Named.safeParse(expected)
  if (!named.success) return singleFault(expected, got, tolerance)
  const faults = Object.entries(named.data).flatMap(([name, figure]) => {
    const there = got !== null && typeof got === 'object' ? got[name] : undefined
    if (there === undefined) return `there is no ${name}`
    const allowed = allowedFor(name, tolerance)
    return isNear(figure, there, allowed) ? [] : `${name} ${there} differs from ${figure} by more than ${allowed}`
  })
  return faults.length > 0 ? faults.join('; ') : null
}

function singleFault(expected: Row['expected'], got: Got, tolerance: Tolerance): string | null {
  if (expected === null || got === null) return expected === got ? null : `${got} instead of ${String(expected)}`
  if (typeof expected !== 'number') return 'what is expected is neither a number nor numbers by name'
  if (typeof got !== 'number') return 'several figures instead of one'
  const allowed = allowedFor('', tolerance)
  return isNear(expected, got, allowed) ? null : `${got} differs from ${expected} by more than ${allowed}`
}

function allowedFor(name: string, tolerance: Tolerance): number {
  return typeof tolerance === 'number' ? tolerance : (tolerance[name] ?? 0)
}

/** The last bits of a sum done in another order are no difference. */
function isNear(expected: number, got: number, allowed: number): boolean {
  return Math.abs(got - expected) <= allowed + 1e-12 * Math.abs(expected)
}
