import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express, { type Express } from 'express'
import QRCode from 'qrcode'
import sirv from 'sirv'
import { Server } from 'socket.io'
import { catalogueOf } from '../../shared/catalogue.ts'
import type { Answer, ClientToServer, Command, ServerToClient } from '../../shared/contract.ts'
import { presets } from '../../shared/presets/presets.ts'
import type { Setup } from '../../shared/setup.ts'
import { hour, type Instant, instantOf } from '../../shared/time.ts'
import type { View } from '../../shared/views.ts'

/** The built screens with example views instead of an office: what is sent is shown, what is pressed is recorded. */
export interface Stage {
  readonly url: string
  /** Every command that was pressed, in order. */
  readonly acts: Command[]
  /** The id of each, in the same order. */
  readonly ids: unknown[]
  show(view: View): void
  /** Says once more what is shown, as it does every second. */
  repeat(): void
  /** Cuts every line; screens will come back unless the stage stays shut. */
  cut(): void
  /** The same without a word, as a cable goes: they come back at once. */
  drop(): void
  close(): Promise<void>
}

export interface StageChoices {
  readonly setup?: Setup
  /** What the screens take for the time; it stands unless it is turned. */
  readonly clock?: () => Instant
  readonly answer?: (command: Command) => Answer
  /** More pages and answers, for what a screen fetches by HTTP. */
  readonly routes?: (app: Express) => void
}

export const built = process.env.SCREENS_OUT ?? path.resolve(import.meta.dirname, '../../.build/screens')
export const stageTime = instantOf('2026-11-20', '10:24')

const heartbeat = 1_000

export async function openStage(first: View, choices: StageChoices = {}): Promise<Stage> {
  const { setup = presets['longjing-6'], clock = () => stageTime, answer = () => ({ ok: true }), routes } = choices
  const app = express()
  app.get('/catalogue.json', (_request, response) => response.json(catalogueOf(setup, keyOf(view))))
  app.get('/qr.json', (_request, response) => response.json(exampleQr()))
  routes?.(app)
  app.use(sirv(built, { dev: true }))
  const http = createServer(app)
  const io = new Server<ClientToServer, ServerToClient>(http, {
    transports: ['websocket'],
    serveClient: false,
    // A page whose clock is turned by hand hears the pings too late.
    pingTimeout: hour,
  })
  const acts: Command[] = []
  const ids: unknown[] = []
  let view = first
  let version = 0

  function frame() {
    version += 1
    return { epoch: 'stage', version, at: clock(), build: buildName(), view }
  }
  io.on('connection', (socket) => {
    socket.emit('view', frame())
    socket.on('act', (id, message, reply) => {
      const command = message as Command
      acts.push(command)
      ids.push(id)
      reply(answer(command))
    })
  })
  const repeat = () => void io.emit('view', frame())
  const beat = setInterval(repeat, heartbeat)
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const { port } = http.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    acts,
    ids,
    show(next) {
      view = next
      io.emit('view', frame())
    },
    repeat,
    cut: () => io.disconnectSockets(true),
    drop() {
      for (const { conn } of io.of('/').sockets.values()) conn.close()
    },
    async close() {
      clearInterval(beat)
      await io.close()
    },
  }
}

function keyOf(view: View): string {
  return 'catalogue' in view ? view.catalogue : 'none'
}

function buildName(): string {
  const file = path.join(built, 'build.json')
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).build) : 'unbuilt'
}

function exampleQr() {
  const { modules } = QRCode.create('http://192.168.10.5:8080/kiosk/mine/#Zk3vQ9xT7bLm2RwYpA4c8g')
  const dark = [...modules.data].flatMap((on, index) => (on ? [index] : []))
  const square = (index: number) => `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`
  return { size: modules.size, path: dark.map(square).join('') }
}
