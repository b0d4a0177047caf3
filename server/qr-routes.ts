import { Router } from 'express'
import QRCode from 'qrcode'
import { type QrCode, TicketNumber } from '../shared/contract.ts'
import { qrPath } from '../shared/qr-path.ts'
import { cookieOf } from './cookies.ts'
import { browserOf, refuse } from './http.ts'
import type { Office } from './office.ts'
import { deviceKey } from './pairing.ts'
import type { Tokens } from './tokens.ts'
import type { Viewers } from './viewers.ts'

/** The QR code of a ticket's page, for the tablet or the desk that gave the number. */
export function qrRoutes(office: Office, viewers: Viewers, tokens: Tokens): Router {
  const router = Router()
  router.get('/qr.json', (request, response) => {
    const number = TicketNumber.safeParse(request.query.number)
    const browser = browserOf(request)
    const session = cookieOf(request.headers.cookie, 'session')
    const seat = typeof request.query.seat === 'string' ? { seat: request.query.seat.slice(0, 20) } : {}
    const given = (['ticket', 'desk'] as const).some((screen) => {
      const hello = { screen, ...seat }
      const viewer = viewers.viewerOf({ hello, key: browser ? deviceKey(browser, hello) : null, session })
      return viewer.name === 'device' || viewer.name === 'staff'
    })
    if (!given) return refuse(response, 403, 'not-allowed')
    if (!number.success || !office.day.tickets.has(number.data)) return refuse(response, 404, 'unknown-ticket')
    response.set('Cache-Control', 'no-store').json(qrOf(tokens.addressOf(office.day.date, number.data)))
  })
  return router
}

function qrOf(text: string): QrCode {
  return qrPath(QRCode.create(text, { errorCorrectionLevel: 'M' }).modules)
}
