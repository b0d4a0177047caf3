import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Hello } from '../../shared/contract.ts'
import { now } from './now.ts'

/** A screen that costs this machine next to nothing, so that a thousand of them do not hold up what they measure. */
export interface PlainScreen {
  /** When the newest view was here, by the machine's clock. */
  readonly heardAt: number
  /** The newest view, as it came. */
  readonly words: string
  leave(): void
}

export interface PlainGuest {
  readonly hello: Hello
  readonly cookie?: string
  /** For each view after the first. */
  readonly heard?: (words: string, at: number) => void
}

/** Written by hand: the handshake, a hello, an answer to each ping; of views only the hour is taken. */
export async function openPlainScreen(
  address: string,
  { hello, cookie = '', heard = () => {} }: PlainGuest,
): Promise<PlainScreen> {
  const { hostname, port } = new URL(address)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  socket.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
      `Cookie: ${cookie}\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n` +
      'Sec-WebSocket-Version: 13\r\n\r\n',
  )
  let heardAt = 0
  let newest = ''
  const first = new Promise<void>((done) => {
    socket.on('data', (bytes) => {
      for (const words of messagesIn(bytes)) {
        if (words.startsWith('0')) say(socket, `40${JSON.stringify(hello)}`)
        if (words === '2') say(socket, '3')
        if (!words.startsWith('42')) continue
        heardAt = now()
        newest = words
        done()
        heard(words, heardAt)
      }
    })
  })
  await first
  return {
    get heardAt() {
      return heardAt
    },
    get words() {
      return newest
    },
    leave: () => socket.destroy(),
  }
}

/** On one machine a frame of a view arrives whole; what is not a text frame is the handshake. */
function messagesIn(bytes: Buffer): string[] {
  const messages: string[] = []
  let at = bytes[0] === 0x81 ? 0 : bytes.indexOf('\r\n\r\n') + 4
  while (at < bytes.length && bytes[at] === 0x81) {
    const short = bytes[at + 1] ?? 0
    const start = at + (short === 126 ? 4 : 2)
    const end = start + (short === 126 ? bytes.readUInt16BE(at + 2) : short)
    messages.push(bytes.toString('latin1', start, end))
    at = end
  }
  return messages
}

/** Masked with zeros, as the protocol asks of whoever is not the server. */
function say(socket: Socket, words: string): void {
  const text = Buffer.from(words)
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text]))
}
