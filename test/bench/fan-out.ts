import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { begin, ended, heard } from './house.ts'
import { now } from './now.ts'

export interface FanOut {
  readonly hearers: number
  readonly bytes: number
  readonly rounds: number
  readonly pause: number
}

/**
 * The same bytes to as many plain sockets, from a process that does nothing else.
 * @returns for each round, after how many milliseconds each of them had all of it, in order
 */
export async function fanOut({ hearers, bytes, rounds, pause: rest }: FanOut): Promise<number[][]> {
  const child = begin('fan-out-process.ts', [String(bytes)])
  const [{ port }] = await heard<AddressInfo>(child)
  const sockets = await Promise.all(Array.from({ length: hearers }, () => open(port)))
  const speaker = await open(port)
  const all: number[][] = []
  for (let round = 0; round < rounds; round++) {
    const start = now()
    const reached = Promise.all(sockets.map((socket) => whole(socket, bytes, start)))
    speaker.write('!')
    all.push((await reached).sort((a, b) => a - b))
    await pause(rest)
  }
  for (const socket of [...sockets, speaker]) socket.destroy()
  await ended(child)
  return all
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return socket
}

function whole(socket: Socket, bytes: number, start: number): Promise<number> {
  let left = bytes
  return new Promise((done) => {
    const hear = (part: Buffer) => {
      left -= part.length
      if (left > 0) return
      socket.off('data', hear)
      done(now() - start)
    }
    socket.on('data', hear)
  })
}
