import { openPlainScreen, type PlainScreen } from './plain-screen.ts'

/** Holds phones open, and says when each got its newest view: tokens come from the parent, in one message. */
interface Wanted {
  readonly address: string
  readonly tokens: readonly string[]
}

const atOnce = 50
const phones: PlainScreen[] = []

process.on('message', (message: Wanted | 'heard') => {
  if (message === 'heard') process.send?.(phones.map(({ heardAt, words }) => ({ heardAt, length: words.length })))
  else void open(message).then(() => process.send?.(phones.length))
})
process.send?.('here')

async function open({ address, tokens }: Wanted): Promise<void> {
  for (let start = 0; start < tokens.length; start += atOnce) {
    const some = tokens.slice(start, start + atOnce)
    phones.push(
      ...(await Promise.all(some.map((token) => openPlainScreen(address, { hello: { screen: 'mine', token } })))),
    )
  }
}
process.once('disconnect', () => process.exit())
