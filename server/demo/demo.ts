import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type RunningServer, type ServerChoices, startServer } from '../server.ts'
import type { Person } from '../store/people.ts'

/** Whoever looks at the demonstration: shown every screen without signing in. */
const guest: Person = { login: 'guest', name: '示範', role: 'supervisor', deputy: '', password: '', mustChange: false }

/** An office in a database of its own, fresh at every start. */
export async function startDemo(choices: ServerChoices, _argv: readonly string[]): Promise<RunningServer> {
  const directory = join(choices.directory, 'demo')
  rmSync(directory, { recursive: true, force: true })
  return startServer({ ...choices, directory, guest, insists: false })
}
