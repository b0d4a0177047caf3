import { parseArgs } from 'node:util'
import { compared, type Outcome } from './compare.ts'
import { rowsOf, WrongFile } from './rows.ts'
import { type Played, simulated } from './simulate.ts'

export const usage = 'npm run oracles -- FILE.json [--simulate] [--seed WORD] [--json]'

/** Runs the rows of a file. Ends with 0 if every row of a known kind passes, 1 if one fails, 2 if it could not begin. */
try {
  const { file, json, simulate, seed } = choicesFrom(process.argv.slice(2))
  const rows = rowsOf(file)
  const outcome = compared(rows)
  const played = simulate ? simulated(rows, seed) : []
  console.log(json ? JSON.stringify(simulate ? { ...outcome, simulated: played } : outcome) : told(outcome, played))
  process.exitCode = outcome.failed.length > 0 || played.some(({ why }) => why !== null) ? 1 : 0
} catch (error) {
  if (!(error instanceof WrongFile)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function choicesFrom(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new WrongFile(`Exactly one file is needed.\n${usage}`)
  return { file, json: values.json ?? false, simulate: values.simulate ?? false, seed: values.seed ?? 'oracles' }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, simulate: { type: 'boolean' }, seed: { type: 'string' } },
    })
  } catch (error) {
    throw new WrongFile(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function told({ passed, failed, unknown }: Outcome, played: readonly Played[]): string {
  const failures = failed.map(
    ({ id, kind, inputs, expected, got, why }) =>
      `FAILED ${id} (${kind}): ${why}\n  inputs   ${JSON.stringify(inputs)}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`,
  )
  const strangers = Object.entries(unknown).map(
    ([kind, rows]) => `not known: ${kind} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
  )
  return [
    ...failures,
    ...strangers,
    ...played.map(saidOf),
    `${passed.length} passed, ${failed.length} failed, ${sumOf(unknown)} of kinds not known`,
  ].join('\n')
}

function saidOf({ id, visitors, expected, got, why }: Played): string {
  const figures = Object.keys(expected).map((name) => `${name} ${got[name]?.toFixed(4)} (formula ${expected[name]})`)
  return `${why === null ? 'simulated' : 'FAILED simulated'} ${id}, ${visitors} visitors: ${figures.join(', ')}${why === null ? '' : `: ${why}`}`
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
