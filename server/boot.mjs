/**
 * From nothing to a running office: installs what is missing, builds what has changed, starts the server, and starts
 * it again if it stops by itself. Plain Node, because nothing is installed when it runs for the first time.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const oldestNode = [20, 19]
const wrongSetting = 78
const diskRefused = 75
const breath = 1000

export function prepare() {
  checkNode()
  once('installed', ['package.json', 'package-lock.json'], path.join(root, 'node_modules'), install)
  once(
    'built',
    ['package-lock.json', 'kiosk', 'display', 'shared', 'server'],
    path.join(root, '.build', 'server'),
    build,
  )
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  stop(`Node ${process.versions.node} is too old: ${oldestNode.join('.')} or newer is needed.`)
}

/** Does a step if what it is made from has changed since it was last done. */
function once(name, sources, result, step) {
  const stamp = path.join(root, '.build', name)
  const wanted = hashOf(sources)
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  step()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

function install() {
  needCompiler()
  run('npm', ['ci', '--no-audit', '--no-fund'], { ...process.env, ...headersAtHand() })
}

/** SQLite is compiled here where no built copy can be downloaded: that needs a compiler, make and Python. */
function needCompiler() {
  const missing = ['g++', 'make', 'python3'].filter((tool) => spawnSync(tool, ['--version']).status !== 0)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) stop(`Please install first: apt-get install ${missing.join(' ')}`)
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', ...missing])
}

/** Node's own headers, if they came with it: else the compiler's driver would ask the internet for them. */
function headersAtHand() {
  const prefix = path.resolve(path.dirname(process.execPath), '..')
  return existsSync(path.join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
}

function build() {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const part of ['kiosk', 'server'])
    run(process.execPath, [vite, 'build', '-c', `${part}/vite.config.ts`, '--logLevel', 'warn'])
}

function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) stop(`This step failed: ${path.basename(command)} ${args.join(' ')}`)
}

function hashOf(sources) {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap((source) => filesBelow(path.join(root, source))))
    hash.update(path.relative(root, file)).update(readFileSync(file))
  return hash.digest('hex')
}

function filesBelow(source) {
  if (!existsSync(source)) return []
  const entries = readdirSync(path.dirname(source), { withFileTypes: true })
  if (entries.find((entry) => entry.name === path.basename(source))?.isFile()) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

/** The server stops when the disk refuses, and rebuilds its day from the log when it starts: so start it again. */
function serve() {
  let leaving = false
  const startedAt = Date.now()
  const server = spawn(process.execPath, [path.join(root, '.build', 'server', 'index.js'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  const leave = (signal) => {
    leaving = true
    server.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave)
  server.once('exit', (code) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, leave)
    // A full disk may have room again at any moment; a server that cannot start will not learn it by trying.
    const neverRan = code !== diskRefused && Date.now() - startedAt < 5 * breath
    if (leaving || code === 0 || code === wrongSetting || neverRan) process.exit(code ?? 0)
    console.error(`The server stopped (${code}). Starting it again.`)
    setTimeout(serve, breath)
  })
}

if (process.argv[1] === import.meta.filename) {
  prepare()
  serve()
}
