import { io, type Socket } from 'socket.io-client'
import type { Answer, ClientToServer, Command, ScreenName, ServerToClient } from '../../shared/contract.ts'
import { type As, nextId } from '../support/server.ts'

/** A screen that presses and listens, and keeps nothing of the thousands of views it gets. */
export interface Screen {
  readonly views: () => number
  press(command: Command): Promise<Answer>
  leave(): void
}

type Line = Socket<ServerToClient, ClientToServer>

/** @param prove who is here: asked again when a session has ended, because a day may be longer than a session */
export async function openScreen(address: string, screen: ScreenName, prove: () => Promise<As>): Promise<Screen> {
  let views = 0
  let line = await connected()

  async function connected(): Promise<Line> {
    const { cookie } = await prove()
    const socket: Line = io(address, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { screen },
      extraHeaders: cookie ? { Cookie: cookie } : {},
    })
    socket.on('view', () => {
      views += 1
    })
    return new Promise((done, failed) => {
      socket.on('connect', () => done(socket))
      socket.on('connect_error', failed)
    })
  }

  function said(id: string, command: Command): Promise<Answer> {
    return new Promise((done) => line.emit('act', id, command, done))
  }

  return {
    views: () => views,
    async press(command) {
      const answer = await said(nextId(), command)
      if (answer.ok || answer.refusal.code !== 'not-allowed') return answer
      line.disconnect()
      line = await connected()
      return said(nextId(), command)
    },
    leave: () => line.disconnect(),
  }
}
