import type { Refusal } from '../contract.ts'
import { reconnect } from './connection.ts'

/** Signing in, by HTTP: only an HTTP answer can set a cookie that no script can read. null = done. */
export function signIn(login: string, password: string): Promise<Refusal | null> {
  return post('/sign-in', { login, password })
}

export async function signOut(): Promise<Refusal | null> {
  const refusal = await post('/sign-out', {})
  if (!refusal) isIn = false
  return refusal
}

/** Told by every page that only somebody who is signed in sees. */
export function noteSignedIn(): void {
  isIn = true
}

/** Somebody was signed in here and did not sign out: the office did. */
export function wasSignedOut(): boolean {
  return isIn
}

let isIn = false

export function changePassword(old: string, password: string): Promise<Refusal | null> {
  return post('/password', { old, password })
}

async function post(path: string, body: Readonly<Record<string, string>>): Promise<Refusal | null> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(noConnection)
  if (!answer) return { code: 'offline' }
  if (answer.ok) {
    reconnect()
    return null
  }
  return refusalIn(await answer.json().catch(noConnection))
}

function noConnection(): null {
  return null
}

/** Anything between the screen and the server may answer too: a proxy's page is no refusal of the office. */
function refusalIn(answer: { refusal?: Refusal } | null): Refusal {
  return answer?.refusal ?? { code: 'offline' }
}
