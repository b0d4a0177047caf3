import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { ClientToServer, ServerToClient } from '../shared/contract.ts'
import { rolesOf, type Visitor } from './viewers.ts'

/** What is kept of a screen while its socket is open. */
export interface SocketData {
  visitor: Visitor
  /** Faults of this socket that are in the log already. */
  logged: Set<string>
  /** Views sent since the line was last empty. */
  unread: number
  /** What it was shown last, word for word; staff are shown everything anew. */
  shown: string
}
export type ScreenSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>
export type ScreenServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>

export function isWall(socket: ScreenSocket): boolean {
  return !isPhone(socket) && !isStaff(socket)
}

export function isStaff(socket: ScreenSocket): boolean {
  return rolesOf[socket.data.visitor.hello.screen] !== undefined
}

export function isPhone(socket: ScreenSocket): boolean {
  const { screen } = socket.data.visitor.hello
  return screen === 'mine' || screen === 'open'
}
