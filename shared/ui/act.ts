import type { Answer, Command } from '../contract.ts'
import { latestNews, send, subscribe } from './connection.ts'

/**
 * Does one thing, once. The id stays the same when the answer got lost, so a repeat is the same tap.
 * A tap made without a connection is refused at once and never sent later.
 */
export async function act(command: Command): Promise<Answer> {
  const id = newId()
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (!(await isOnlineWithin(attempt === 1 ? 0 : patience))) return offline
    const answer = await send(id, command, patience)
    if (answer) return answer
  }
  return offline
}

const attempts = 3
const patience = 4_000
const offline: Answer = { ok: false, refusal: { code: 'offline' } }

/** Not crypto.randomUUID: plain http on an office's network is no secure context and has none. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A reply lost because the server restarted is asked for again when the line is back. */
function isOnlineWithin(milliseconds: number): Promise<boolean> {
  if (latestNews().online || milliseconds === 0) return Promise.resolve(latestNews().online)
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      unsubscribe()
      resolve(latestNews().online)
    }
    const timer = setTimeout(end, milliseconds)
    const unsubscribe = subscribe(() => latestNews().online && end())
  })
}
