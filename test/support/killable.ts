import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Instant } from '../../shared/time.ts'
import { freePort } from './free-port.ts'

/** An office that can be killed and started again on the same disk and address, with a clock turned by hand. */
export interface KillableOffice {
  readonly address: string
  readonly directory: string
  /** Of the very first start. */
  readonly firstPassword: string
  now: Instant
  wait(milliseconds: number): Promise<void>
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

interface Born {
  readonly address: string
  readonly firstPassword: string | null
}

export async function openKillableOffice(at: Instant): Promise<KillableOffice> {
  const directory = mkdtempSync(path.join(tmpdir(), 'office-'))
  const port = String(await freePort())
  let child = begin(directory, port, at)
  const born = await bornOf(child)
  const office: KillableOffice = {
    address: born.address,
    directory,
    firstPassword: born.firstPassword ?? '',
    now: at,
    async wait(milliseconds) {
      office.now += milliseconds
      const turned = once(child, 'message')
      child.send({ now: office.now })
      await turned
    },
    async kill() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    async start() {
      child = begin(directory, port, office.now)
      await bornOf(child)
    },
    async close() {
      await office.kill()
      rmSync(directory, { recursive: true, force: true })
    },
  }
  return office
}

function begin(directory: string, port: string, at: Instant): ChildProcess {
  const entry = path.join(import.meta.dirname, 'office-process.ts')
  return fork(entry, [directory, port, String(at)], { execArgv: ['--import', 'tsx'] })
}

async function bornOf(child: ChildProcess): Promise<Born> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the office stopped with ${code} before it was open`)),
    ),
  ])
  return message as Born
}
