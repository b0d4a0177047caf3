import { openPhone, type PhoneLine } from './phone-line.ts'

/** Holds phones open, and says when each got its newest view: tokens come from the parent, in one message. */
interface Wanted {
  readonly address: string
  readonly tokens: readonly string[]
}

const atOnce = 50
const phones: PhoneLine[] = []

process.on('message', (message: Wanted | 'heard') => {
  if (message === 'heard') process.send?.(phones.map(({ heardAt, length }) => ({ heardAt, length })))
  else void open(message).then(() => process.send?.(phones.length))
})
process.send?.('here')

async function open({ address, tokens }: Wanted): Promise<void> {
  for (let start = 0; start < tokens.length; start += atOnce) {
    const some = tokens.slice(start, start + atOnce)
    phones.push(...(await Promise.all(some.map((token) => openPhone(address, token)))))
  }
}
process.once('disconnect', () => process.exit())
