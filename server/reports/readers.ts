import type { Refusal, Role } from '../../shared/contract.ts'
import type { Person } from '../store/people.ts'

const readers: ReadonlySet<Role> = new Set<Role>(['supervisor', 'head', 'administrator'])

/** Who answers for the office reads its figures. @returns why not; null: may */
export function mayRead(person: Person | null): Refusal | null {
  if (!person || !readers.has(person.role)) return { code: 'not-allowed' }
  return person.mustChange ? { code: 'password-first' } : null
}
