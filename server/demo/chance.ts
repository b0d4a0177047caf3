/** Chance with a seed: the same seed tells the same story. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number
  /** True this often. */
  happens(share: number): boolean
  between(from: number, to: number): number
  exponential(mean: number): number
  /** Mean 1. */
  lognormal(spread: number): number
  /** Mean `mean`, coefficient of variation `variation`. */
  duration(mean: number, variation: number): number
  pick<T>(choices: readonly (readonly [T, number])[]): T
}

export function chanceOf(seed: string): Chance {
  const next = generator(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const lognormal = (spread: number) => Math.exp(spread * normal() - spread ** 2 / 2)
  return {
    next,
    lognormal,
    happens: (share) => next() < share,
    between: (from, to) => from + (to - from) * next(),
    exponential: (mean) => -mean * Math.log(1 - next()),
    duration: (mean, variation) => mean * lognormal(Math.sqrt(Math.log(1 + variation ** 2))),
    pick: (choices) => picked(choices, next()),
  }
}

function picked<T>(choices: readonly (readonly [T, number])[], drawn: number): T {
  let rest = drawn * choices.reduce((sum, [, weight]) => sum + weight, 0)
  const found = choices.find(([, weight]) => {
    rest -= weight
    return rest < 0
  })
  const choice = found ?? choices.at(-1)
  if (!choice) throw new Error('nothing to pick from')
  return choice[0]
}

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by FNV-1a over the words of the seed. */
function generator(seed: string): () => number {
  let a = hash(seed, 1)
  let b = hash(seed, 2)
  let c = hash(seed, 3)
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 12; warm++) next()
  return next
}

function hash(seed: string, salt: number): number {
  let value = 2_166_136_261 ^ salt
  for (const letter of seed) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return value | 0
}
