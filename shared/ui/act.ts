import type { Answer, Command } from '../contract.ts'
import { latestNews, send, subscribe } from './connection.ts'

/**
 * Does one thing, once. The id stays the same when the answer got lost, so a repeat is the same tap; also for who
 * presses again after having read that nobody knows whether it arrived.
 * A tap made without a connection is refused at once and never sent later.
 */
export async function act(command: Command): Promise<Answer> {
  const key = JSON.stringify(command)
  const id = openTap(key) ?? newId()
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (!(await isOnlineWithin(attempt === 1 ? 0 : patience))) break
    unanswered.set(key, { id, at: Date.now() })
    const answer = await send(id, command, patience)
    if (!answer) continue
    // With an answer the line is back and the page tells how things stand: what is pressed from now on is meant anew.
    unanswered.clear()
    return answer
  }
  return { ok: false, refusal: { code: openTap(key) === null ? 'offline' : 'unanswered' } }
}

/** What was sent and not answered, with the id under which it may have counted. */
const unanswered = new Map<string, { readonly id: string; readonly at: number }>()
/** Milliseconds: whoever presses later means it anew. */
const sameTap = 30_000

function openTap(key: string): string | null {
  const tap = unanswered.get(key)
  return tap && Date.now() - tap.at < sameTap ? tap.id : null
}

const attempts = 3
const patience = 4_000

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
