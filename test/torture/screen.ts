import { io, type Socket } from 'socket.io-client'
import type { Answer, ClientToServer, Command, Frame, ScreenName, ServerToClient } from '../../shared/contract.ts'

/** A screen during one life of the server. */
export interface Screen {
  /** The newest view; null until the first. */
  frame(): Frame | null
  first: Promise<Frame>
  /** null: the line was cut before an answer came, so nobody knows whether it was carried out. */
  act(id: string, command: Command): Promise<Answer | null>
  leave(): void
}

export function openScreen(url: string, screen: ScreenName, cookie: string): Screen {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { screen },
    extraHeaders: { Cookie: cookie },
  })
  const open = new Set<() => void>()
  let newest: Frame | null = null
  socket.on('disconnect', () => {
    for (const giveUp of open) giveUp()
  })
  const first = new Promise<Frame>((done, failed) => {
    socket.on('connect_error', failed)
    socket.on('view', (frame) => {
      newest = frame
      done(frame)
    })
  })
  return {
    frame: () => newest,
    first,
    act: (id, command) =>
      new Promise((done) => {
        if (!socket.connected) return done(null)
        const giveUp = () => done(null)
        open.add(giveUp)
        socket.emit('act', id, command, (answer) => {
          open.delete(giveUp)
          done(answer)
        })
      }),
    leave: () => socket.disconnect(),
  }
}
