import { io, type Socket } from 'socket.io-client'
import type { Answer, ClientToServer, Command, ServerToClient } from '../../shared/contract.ts'
import type { KillableOffice } from '../support/killable.ts'
import { nextId } from '../support/server.ts'
import type { Account } from './people.ts'

/** The administrator's work before the morning, by the same messages as the office screen sends. */
export interface Keeper {
  act(command: Command): Promise<Answer>
  /** Hires somebody; returns a password of their own. */
  hire(account: Account): Promise<string>
  leave(): void
}

const ownPassword = 'a-password-of-my-own'

export async function openKeeper(office: KillableOffice): Promise<Keeper> {
  const cookie = await signedIn(office, 'admin', office.firstPassword)
  await post(office, '/password', { old: office.firstPassword, password: ownPassword }, cookie)
  const socket: Socket<ServerToClient, ClientToServer> = io(office.address, {
    transports: ['websocket'],
    auth: { screen: 'office' },
    extraHeaders: { Cookie: cookie },
  })
  const act = (command: Command) => new Promise<Answer>((done) => socket.emit('act', nextId(), command, done))
  return {
    act,
    async hire({ login, name, role }) {
      const answer = await act({ type: 'add-staff', login, name, role, deputy: '代理人' })
      if (!answer.ok || !answer.secret) throw new Error(`${login} was not hired: ${JSON.stringify(answer)}`)
      if (role === 'desk') return answer.secret
      const own = await signedIn(office, login, answer.secret)
      const password = `${ownPassword} of ${login}`
      await post(office, '/password', { old: answer.secret, password }, own)
      return password
    },
    leave: () => socket.disconnect(),
  }
}

async function signedIn(office: KillableOffice, login: string, password: string): Promise<string> {
  const response = await post(office, '/sign-in', { login, password })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function post(office: KillableOffice, address: string, body: unknown, cookie = ''): Promise<Response> {
  const response = await fetch(office.address + address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  return response
}
