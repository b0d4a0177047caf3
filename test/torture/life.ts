import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../support/free-port.ts'

const root = path.resolve(import.meta.dirname, '../..')
const built = path.join(root, '.build/server')
/** A copy of our own: a build that somebody starts meanwhile must not pull the program from under a restart. */
const copy = path.join(root, `.build/server-of-${process.pid}`)
export const program = path.join(copy, 'index.js')

/** One life of the real server, as it was built, in a process of its own. */
export interface Life {
  readonly url: string
  readonly pid: number
  /** With its exit code, if it ends by itself. */
  readonly ended: Promise<number | null>
  /** Everything it has printed. */
  said(): string
  /** No signal handler, no goodbye: as if the plug were pulled from the process. */
  kill(): Promise<number | null>
}

/**
 * What tests and figures speak of must be the program as it stands now.
 * @returns how to clear up; a test's `beforeAll` calls it at the end by itself
 */
export function buildServer(): () => void {
  const sources = ['server', 'shared'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('ui'))
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  )
  const index = path.join(built, 'index.js')
  if (!existsSync(index) || statSync(index).mtimeMs < Math.max(...sources)) build()
  cpSync(built, copy, { recursive: true })
  return () => rmSync(copy, { recursive: true, force: true })
}

function build(): void {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const options = [vite, 'build', '-c', 'server/vite.config.ts', '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, options, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('the server could not be built')
}

export interface LifeChoices {
  readonly directory: string
  /** A module that is loaded before the server. */
  readonly preload?: string
  readonly environment?: Readonly<Record<string, string>>
  /** No file may grow beyond this: a disk that fills up, in kilobytes. */
  readonly fileLimit?: number
}

export async function startLife({ directory, preload, environment, fileLimit }: LifeChoices): Promise<Life> {
  const before = preload ? ['--import', preload] : []
  const limited = fileLimit ? ['-c', `ulimit -f ${fileLimit}; exec "$@"`, 'bash', process.execPath] : []
  const port = await freePort()
  const child = spawn(fileLimit ? 'bash' : process.execPath, [...limited, ...before, program], {
    env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: directory, PUBLIC_URL: publicUrl, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (words) => {
    said += String(words)
  })
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  await opened(child)
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    ended,
    said: () => said,
    kill() {
      child.kill('SIGKILL')
      return ended
    },
  }
}

/** Fixed, so that a ticket's address is the same in every life. */
const publicUrl = 'http://office.test'

function opened(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((done, failed) => {
    const listen = (words: Buffer) => {
      said += String(words)
      if (said.includes('輪到您')) done()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => failed(new Error(`the server ended with ${code} before it opened:\n${said}`)))
  })
}
