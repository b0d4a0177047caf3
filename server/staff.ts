import { createHash, randomBytes } from 'node:crypto'
import type { Answer, Refusal, Role } from '../shared/contract.ts'
import { shortestPassword } from '../shared/password.ts'
import type { RefusalCode } from '../shared/refusals.ts'
import { hour, type Instant, minute } from '../shared/time.ts'
import { hashPassword, isPassword, oneTimePassword, pin } from './passwords.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'

export type SignedIn =
  | { readonly ok: true; readonly token: string; readonly person: Person }
  | { readonly ok: false; readonly refusal: Refusal }

/** Accounts and sessions of the people who work here. */
export interface Staff {
  signIn(login: string, password: string, onDesk: boolean): Promise<SignedIn>
  signOut(token: string): Promise<void>
  /** Who holds this session, if it still counts. */
  personOf(token: string): Person | null
  /** Whoever knew the old one is signed out; who changes it stays. */
  changePassword(token: string, old: string, next: string): Promise<Answer>
  add(by: Person, person: { login: string; name: string; role: Role; deputy: string }): Promise<Answer>
  change(by: Person, person: { login: string; name: string; role: Role; deputy: string }): Promise<Answer>
  resetPassword(by: Person, login: string): Promise<Answer>
  remove(by: Person, login: string): Promise<Answer>
  endSessions(by: Person, login: string): Promise<Answer>
  lockedUntil(login: string): Instant | null
  sessionCount(login: string): number
  /** Makes the first administrator, once; returns the password to print. */
  first(): Promise<string | null>
  /** A new password for the first of the administrators, to be said at the machine itself. null: there is nobody yet. */
  renewed(): Promise<{ readonly login: string; readonly password: string } | null>
}

const failuresAllowed = 5
const lockTime = 15 * minute
const sessionLength = 12 * hour

export function openStaff(store: Store, clock: () => Instant, cost: number | undefined): Staff {
  const failures = new Map<string, { count: number; until: Instant }>()
  let decoy: Promise<string> | null = null

  async function signIn(login: string, password: string, onDesk: boolean): Promise<SignedIn> {
    const locked = lockedUntil(login)
    if (locked) return no('locked', { minutes: Math.ceil((locked - clock()) / minute) })
    const person = store.people.get(login)
    const right = await isPassword(password, person?.password ?? (await decoyHash()))
    // Guesses sent at once are tried one after the other: those behind the fifth failure are not even answered.
    if (lockedUntil(login)) return signIn(login, password, onDesk)
    // A short PIN is only half of the proof: the other half is the paired desk.
    if (!person || !right || (person.role === 'desk' && !onDesk)) return failed(login)
    failures.delete(login)
    return begin(person)
  }

  /** Tried for an unknown account, so that the time taken does not tell which exist; not made while the house opens. */
  function decoyHash(): Promise<string> {
    decoy ??= hashPassword(oneTimePassword(), cost)
    return decoy
  }

  async function begin(person: Person): Promise<SignedIn> {
    const { login } = person
    const token = randomBytes(32).toString('base64url')
    let there = true
    await store.journal.write(() => {
      there = store.people.get(login) !== null
      if (!there) return
      store.sessions.sweep(clock() - sessionLength)
      store.sessions.add(hashOf(token), login, clock())
      note(login, 'sign-in', login)
    })
    return there ? { ok: true, token, person } : no('sign-in-failed')
  }

  async function failed(login: string): Promise<SignedIn> {
    const count = (failures.get(login)?.count ?? 0) + 1
    const locked = count >= failuresAllowed
    failures.set(login, { count: locked ? 0 : count, until: locked ? clock() + lockTime : 0 })
    if (!locked) return no('sign-in-failed')
    await store.journal.write(() => note(login, 'locked', login))
    return no('locked', { minutes: lockTime / minute })
  }

  function lockedUntil(login: string): Instant | null {
    const until = failures.get(login)?.until ?? 0
    return until > clock() ? until : null
  }

  function personOf(token: string): Person | null {
    const login = store.sessions.login(hashOf(token), clock() - sessionLength)
    return login ? store.people.get(login) : null
  }

  function note(by: string, what: string, words: string): void {
    store.trail.note({ at: clock(), by, what, words })
  }

  /** Writes a change of the accounts together with its trace. */
  async function record(by: Person, what: string, login: string, change: () => void): Promise<Answer> {
    await store.journal.write(() => {
      change()
      note(by.login, what, login)
    })
    return { ok: true }
  }

  /** While a password is hashed, another administrator may have changed or removed the person. */
  function revise(login: string, change: Partial<Person>): void {
    const person = store.people.get(login)
    if (person) store.people.put({ ...person, ...change }, clock())
  }

  function isLastAdministrator(login: string): boolean {
    const administrators = store.people.all().filter((person) => person.role === 'administrator')
    return administrators.length === 1 && administrators[0]?.login === login
  }

  async function withSecret(
    by: Person,
    what: string,
    person: Omit<Person, 'password' | 'mustChange'>,
  ): Promise<Answer> {
    const onDesk = person.role === 'desk'
    const secret = onDesk ? pin() : oneTimePassword()
    const password = await hashPassword(secret, cost)
    const isNew = what === 'staff-added'
    let fits = true
    await store.journal.write(() => {
      fits = isNew === (store.people.get(person.login) === null)
      if (!fits) return
      store.people.put({ ...person, password, mustChange: !onDesk }, clock())
      store.sessions.endAll(person.login)
      note(by.login, what, person.login)
      // Whoever tried before did not try this one.
      failures.delete(person.login)
    })
    return fits ? { ok: true, secret } : no(isNew ? 'login-taken' : 'unknown-login')
  }

  return {
    signIn,
    lockedUntil,
    signOut: (token) => store.journal.write(() => store.sessions.end(hashOf(token))),
    personOf,
    async changePassword(token, old, next) {
      const person = personOf(token)
      if (!person) return no('not-allowed')
      const right = await isPassword(old, person.password)
      if (!right) return no('sign-in-failed')
      if (next.length < shortestPassword || next === old) return no('weak-password', { length: shortestPassword })
      const password = await hashPassword(next, cost)
      return record(person, 'password-changed', person.login, () => {
        revise(person.login, { password, mustChange: false })
        store.sessions.endOthers(person.login, hashOf(token))
      })
    },
    async add(by, person) {
      return store.people.get(person.login) ? no('login-taken') : withSecret(by, 'staff-added', person)
    },
    async change(by, { login, ...change }) {
      const person = store.people.get(login)
      if (!person) return no('unknown-login')
      if (change.role !== 'administrator' && isLastAdministrator(login)) return no('last-administrator')
      if ((change.role === 'desk') !== (person.role === 'desk'))
        return withSecret(by, 'staff-changed', { login, ...change })
      return record(by, 'staff-changed', login, () => revise(login, change))
    },
    async resetPassword(by, login) {
      const person = store.people.get(login)
      // It would sign out the very page that is to show it.
      if (login === by.login) return no('not-allowed')
      return person ? withSecret(by, 'password-reset', person) : no('unknown-login')
    },
    async remove(by, login) {
      if (!store.people.get(login)) return no('unknown-login')
      if (isLastAdministrator(login)) return no('last-administrator')
      return record(by, 'staff-removed', login, () => store.people.remove(login))
    },
    async endSessions(by, login) {
      return store.people.get(login)
        ? record(by, 'sessions-ended', login, () => store.sessions.endAll(login))
        : no('unknown-login')
    },
    sessionCount: (login) => store.sessions.count(login, clock() - sessionLength),
    async first() {
      if (store.people.all().length > 0) return null
      const secret = oneTimePassword()
      const password = await hashPassword(secret, cost)
      const admin: Person = {
        login: 'admin',
        name: '系統管理者',
        role: 'administrator',
        deputy: '',
        password,
        mustChange: true,
      }
      await store.journal.write(() => store.people.put(admin, clock()))
      return secret
    },
    async renewed() {
      const person = store.people.all().find(({ role }) => role === 'administrator')
      if (!person) return null
      const answer = await withSecret(person, 'password-renewed', person)
      return answer.ok && answer.secret ? { login: person.login, password: answer.secret } : null
    },
  }
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function no(code: RefusalCode, figures?: Refusal['figures']): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: figures ? { code, figures } : { code } }
}
