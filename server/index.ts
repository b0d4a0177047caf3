import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { screenAddresses } from './addresses.ts'
import { type RunningDemo, startDemo } from './demo/demo.ts'
import { newPassword } from './new-password.ts'
import { type Wanted, wantedFrom } from './options.ts'
import { type RunningServer, startServer } from './server.ts'
import { type Settings, settingsFrom, WrongSetting } from './settings.ts'
import { setupNamed } from './setup-file.ts'
import { databaseFile } from './store/database.ts'
import { inWords, isRefused, UnusableDatabase } from './store/faults.ts'

/** Starts and stops. The only file that reads the environment. */

/** Exit codes that the boot script understands. */
const wrongSetting = 78
const diskRefused = 75

const root = resolve(import.meta.dirname, '..', '..')

async function start(): Promise<void> {
  const wanted = wantedFrom(process.argv.slice(2))
  const settings = settingsFrom(process.env)
  const choices = choicesFrom(settings)
  await open(wanted, choices, settings).catch((error: unknown) => {
    throw inWords(join(choices.directory, databaseFile), error)
  })
}

async function open(wanted: Wanted, choices: Choices, settings: Settings): Promise<void> {
  if (wanted.name === 'new-password') return say(await newPassword(choices.directory))
  const demo = wanted.name === 'demo'
  const running = await (demo ? startDemo(choices, wanted.speed) : startServer(choices))
  announce(running, settings, demo)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void running.close().then(() => process.exit(0))
    })
}

function say({ login, password }: Awaited<ReturnType<typeof newPassword>>): void {
  console.log(`Next sign-in at /kiosk/office/ : ${login} / ${password}`)
  console.log('It is shown only now, and must be changed at the next sign-in. Now start the office again.')
}

type Choices = ReturnType<typeof choicesFrom>

function choicesFrom(settings: Settings) {
  const directory = resolve(settings.DATA_DIR)
  return {
    directory,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    setup: setupNamed(settings.OFFICE ?? 'longjing-6'),
    insists: settings.OFFICE !== undefined,
    screens: join(root, '.build', 'screens'),
    version: textOf(join(root, 'package.json'), 'version'),
    build: textOf(join(root, '.build', 'screens', 'build.json'), 'build'),
    logLevel: settings.LOG_LEVEL,
    // Memory is ahead of the disk now: only a new start, from the log, is honest.
    broken: (error: Error) => {
      console.error(`The disk refused a write: ${error.message}. Stopping.`)
      process.exit(diskRefused)
    },
  }
}

function announce(running: RunningServer | RunningDemo, settings: Settings, demo: boolean): void {
  const examples = 'examples' in running ? running.examples : []
  const lines = [
    `輪到您 ${demo ? 'demonstration ' : ''}at ${running.url}`,
    '',
    ...screenAddresses(running.url, examples),
  ]
  if (running.firstPassword && !demo)
    lines.push(
      '',
      `First sign-in at ${running.url}/kiosk/office/ : admin / ${running.firstPassword}`,
      'It is shown only now, and must be changed at the first sign-in.',
    )
  if (!settings.PUBLIC_URL && !demo)
    lines.push('', 'PUBLIC_URL is not set: QR codes lead to the address above, which phones may not reach.')
  console.log(lines.join('\n'))
}

function textOf(file: string, key: string): string {
  if (!existsSync(file)) return 'unbuilt'
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))[key]
  return typeof value === 'string' ? value : 'unbuilt'
}

start().catch((error: unknown) => {
  if (error instanceof WrongSetting) stop(error.message, wrongSetting)
  if (error instanceof UnusableDatabase) stop(error.message, 1)
  if (isRefused(error)) stop(`The disk refuses, so the office cannot open yet: ${String(error)}`, diskRefused)
  stop(error, 1)
})

function stop(words: unknown, code: number): never {
  console.error(words)
  process.exit(code)
}
