import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto'

/** N = 2^17 as OWASP asks; a test may ask for less. The cost is kept with each hash. */
export const passwordCost = 17

/** One at a time: each takes 128 MiB, and a flood of guesses must not take more. */
let turn: Promise<unknown> = Promise.resolve()

export function hashPassword(password: string, cost = passwordCost): Promise<string> {
  const salt = randomBytes(16)
  return derive(password, salt, cost).then((key) =>
    ['scrypt', cost, salt.toString('base64'), key.toString('base64')].join('$'),
  )
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, cost, salt, key] = hash.split('$')
  const wanted = Buffer.from(key ?? '', 'base64')
  const derived = await derive(password, Buffer.from(salt ?? '', 'base64'), Number(cost))
  return wanted.length === derived.length && timingSafeEqual(wanted, derived)
}

/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

export function oneTimePassword(): string {
  return Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

export function pin(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const derived = turn.then(
    () =>
      new Promise<Buffer>((done, failed) => {
        scrypt(
          password.normalize('NFKC'),
          salt,
          32,
          { N: 2 ** cost, r: 8, p: 1, maxmem: 2 ** (cost + 11) },
          (error, key) => (error ? failed(error) : done(key)),
        )
      }),
  )
  turn = derived.catch(() => {})
  return derived
}
