import { io, type Socket } from 'socket.io-client'
import type { Answer, ClientToServer, Command, Frame, Hello, ScreenName, ServerToClient } from '../contract.ts'
import { followBuild } from './build.ts'

/** What the screen knows now: the last frame, whether the line is up, and when it last heard anything. */
export interface News {
  readonly frame: Frame | null
  readonly online: boolean
  /** Milliseconds of this machine's clock. */
  readonly heardAt: number
}

/** Opens the page's one socket. To be called once, when the page starts. */
export function openConnection(screen: ScreenName): void {
  if (socket) throw new Error(`connection opened twice, for ${screen}`)
  socket = io({
    transports: ['websocket'],
    auth: (give) => give(helloOf(screen)),
    timeout: 5_000,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.5,
  })
  socket.on('view', hear)
  socket.on('connect', noticeLine)
  socket.on('disconnect', noticeLine)
  socket.on('connect_error', noticeLine)
  // A connection made before these listeners were there would otherwise never be noticed.
  noticeLine()
  keepAlive()
}

/** Opens the line again, so that the server reads the cookies anew: after signing in or out. */
export function reconnect(): void {
  socket?.disconnect().connect()
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function latestNews(): News {
  return news
}

/** Sends a command once; null when no answer came in time or the line broke. */
export function send(id: string, command: Command, patience: number): Promise<Answer | null> {
  const line = socket
  if (!line?.connected) return Promise.resolve(null)
  return new Promise((resolve) => {
    // An answer does not come over another line than the one that asked.
    const unsubscribe = subscribe(() => !news.online && settle(null))
    const settle = (answer: Answer | null) => {
      unsubscribe()
      resolve(answer)
    }
    line
      .timeout(patience)
      .emit('act', id, command, (lost: Error | null, answer: Answer) => settle(lost ? null : answer))
  })
}

let socket: Socket<ServerToClient, ClientToServer> | null = null
let news: News = { frame: null, online: false, heardAt: Date.now() }
const listeners = new Set<() => void>()

function tell(next: News): void {
  news = next
  for (const listener of listeners) listener()
}

function hear(frame: Frame): void {
  const known = news.frame
  const older = known !== null && known.epoch === frame.epoch && frame.version < known.version
  tell({ frame: older ? known : frame, online: true, heardAt: Date.now() })
  followBuild(frame.build)
}

function noticeLine(): void {
  const online = socket?.connected ?? false
  if (online !== news.online) tell({ ...news, online })
}

function helloOf(screen: ScreenName): Hello {
  const seat = new URLSearchParams(location.search).get('seat')
  const token = screen === 'mine' ? location.hash.slice(1) : ''
  return { screen, ...(seat ? { seat } : {}), ...(token ? { token } : {}) }
}

const checkEvery = 3_000
const silence = 20_000

/**
 * Socket.IO gives up when the server closed the line itself, and takes most of a minute to notice a
 * line that died silently (a phone that slept, a switch that was unplugged). A wall cannot wait.
 */
function keepAlive(): void {
  setInterval(reviveIfDead, checkEvery * (1 + Math.random() / 2))
  document.addEventListener('visibilitychange', reviveIfDead)
  // Another ticket's QR code opened in the same tab changes only the part after "#".
  addEventListener('hashchange', () => location.reload())
}

function reviveIfDead(): void {
  if (!socket || document.hidden) return
  if (!socket.active) socket.connect()
  else if (socket.connected && Date.now() - Math.max(news.heardAt, revivedAt) > silence) {
    revivedAt = Date.now()
    reconnect()
  }
}

let revivedAt = 0
