import type { Instant } from '../../shared/time.ts'
import type { Database } from './database.ts'

/** Who is signed in. Tokens are kept hashed: who reads the file cannot sign in with it. */
export interface Sessions {
  add(tokenHash: string, login: string, at: Instant): void
  login(tokenHash: string, notBefore: Instant): string | null
  end(tokenHash: string): void
  endAll(login: string): void
  /** Signs out everywhere but here. */
  endOthers(login: string, tokenHash: string): void
  count(login: string, notBefore: Instant): number
  sweep(notBefore: Instant): void
}

export function openSessions(database: Database): Sessions {
  const insert = database.prepare('insert into session (token, login, made_at, seen_at) values (?, ?, ?, ?)')
  const get = database
    .prepare<[string, number], string>('select login from session where token = ? and made_at >= ?')
    .pluck()
  const end = database.prepare('delete from session where token = ?')
  const endAll = database.prepare('delete from session where login = ?')
  const endOthers = database.prepare('delete from session where login = ? and token <> ?')
  const count = database
    .prepare<[string, number], number>('select count(*) from session where login = ? and made_at >= ?')
    .pluck()
  const sweep = database.prepare('delete from session where made_at < ?')
  return {
    add: (token, login, at) => insert.run(token, login, at, at),
    login: (token, notBefore) => get.get(token, notBefore) ?? null,
    end: (token) => end.run(token),
    endAll: (login) => endAll.run(login),
    endOthers: (login, token) => endOthers.run(login, token),
    count: (login, notBefore) => count.get(login, notBefore) ?? 0,
    sweep: (notBefore) => sweep.run(notBefore),
  }
}
