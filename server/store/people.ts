import { Role } from '../../shared/contract.ts'
import type { Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

export interface Person {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly deputy: string
  /** scrypt, with its salt. */
  readonly password: string
  readonly mustChange: boolean
}

/** Who works here. The only names in the house; none of them is ever in an event. */
export interface People {
  put(person: Person, at: Instant): void
  remove(login: string): void
  get(login: string): Person | null
  all(): Person[]
}

interface Row {
  login: string
  name: string
  role: string
  deputy: string
  password: string
  must_change: number
}

/** Wrong names are remembered as well: more than any office has people. */
const remembered = 1000

export function openPeople(database: Database): People {
  const upsert = database.prepare(
    `insert into staff (login, name, role, deputy, password, must_change, made_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict do update set name = excluded.name, role = excluded.role, deputy = excluded.deputy, password = excluded.password, must_change = excluded.must_change`,
  )
  const remove = database.prepare('delete from staff where login = ?')
  const get = database.prepare<[string], Row>('select * from staff where login = ?')
  const all = database.prepare<[], Row>('select * from staff order by login')
  /** Every view names the clerks of all counters; only what is written here changes them. */
  const known = new Map<string, Person | null>()
  return {
    put({ login, name, role, deputy, password, mustChange }, at) {
      upsert.run(login, name, role, deputy, password, Number(mustChange), at)
      known.clear()
    },
    remove(login) {
      remove.run(login)
      known.clear()
    },
    get(login) {
      const found = known.get(login)
      if (found !== undefined) return found
      if (known.size >= remembered) known.clear()
      const row = get.get(login)
      const person = row ? personOf(row) : null
      known.set(login, person)
      return person
    },
    all: () => all.all().map(personOf),
  }
}

function personOf({ must_change, role, login, name, deputy, password }: Row): Person {
  return { login, name, deputy, password, role: Role.parse(role), mustChange: must_change === 1 }
}
