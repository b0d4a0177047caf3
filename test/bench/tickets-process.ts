import { randomUUID } from 'node:crypto'
import { openScreen } from '../torture/screen.ts'
import { now } from './now.ts'
import { takeTicket } from './office.ts'

/** Tablets that take one ticket after the other: node tickets-process.ts <address> <cookie> … */
const [address = '', ...cookies] = process.argv.slice(2)
/** All of them together. The first half warms the house up: an office runs for months, not for a second. */
const most = 6000
const warm = 3000

const screens = cookies.map((cookie) => openScreen(address, 'ticket', cookie))
await Promise.all(screens.map(({ first }) => first))
process.once('disconnect', () => process.exit())
let asked = 0
let answered = 0
let start = 0
await Promise.all(screens.map(press))
process.send?.((answered - warm) / ((now() - start) / 1000))

async function press({ act }: (typeof screens)[number]): Promise<void> {
  while (asked < most) {
    asked += 1
    const answer = await act(randomUUID(), takeTicket)
    if (!answer?.ok) throw new Error(`no ticket: ${JSON.stringify(answer)}`)
    answered += 1
    if (answered === warm) start = now()
  }
}
