import { choicesFrom, WrongChoice } from './choices.ts'
import { simulate } from './outcome.ts'
import { tableOf } from './table.ts'

/** Plays the synthetic office of methods.md §8 through the product's own core: see `usage` in choices.ts. Ends with 2 if it could not begin. */
try {
  const choices = choicesFrom(process.argv.slice(2))
  const outcome = simulate(choices)
  console.log(choices.json ? JSON.stringify(outcome) : tableOf(outcome))
} catch (error) {
  if (!(error instanceof WrongChoice)) throw error
  console.error(error.message)
  process.exitCode = 2
}
