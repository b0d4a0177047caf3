import { parseArgs } from 'node:util'
import { arrangements } from './arrangements.ts'
import { type Finding, study } from './study.ts'

/**
 * npm run infer -- [--days 60] [--json]: what somebody who writes down every public screen for so many days can tell
 * about a number. Prints how often they would be right if they had to say which of two numbers, one turning and one
 * general, was the turning one.
 */
const { values } = parseArgs({ options: { days: { type: 'string', default: '60' }, json: { type: 'boolean' } } })
const days = Number(values.days)
if (!Number.isInteger(days) || days < 4 || days > 1000) {
  console.error(`--days ${values.days}: allowed is a whole number from 4 to 1000.`)
  process.exit(2)
}

/** Turning visits take as long as others, or so many times longer (shared/reliability.md §3.3). */
const factors = [1.6, 1]
const seed = 'infer'

const rows: (Finding & { name: string; counters: number; tier: string; factor: number })[] = []
for (const { name, counters, tier, setup } of arrangements)
  for (const factor of factors)
    rows.push({ name, counters, tier, factor, ...(await study(setup, days, { seed, turningFactor: factor })) })
const [preset] = arrangements
/** It asks by itself after so many ordinary visits, and after no turning one. */
const asked = preset?.setup.rating.inviteShare ?? 0
console.log(
  values.json ? JSON.stringify({ days, rows, ratingTablet: { inviteShare: asked, auc: 0.5 + asked / 2 } }) : told(),
)

function told(): string {
  const lines = rows.map(
    (row) =>
      `${row.name.padEnd(48)}  ${row.factor.toFixed(1).padStart(4)}  ${shown(row.without, row)}  ${shown(row.withCounter, row)}  ${row.wait.toFixed(1).padStart(4)}  ${tellingOf(row)}`,
  )
  return [
    `Share of pairs in which a watcher of ${days} days says rightly which number was the turning one (0.5: by chance).`,
    `Learned on every other day, tested on those between: ${rows[0]?.turning} turning and ${rows[0]?.general} general numbers.`,
    '',
    `${'turning visitors'.padEnd(48)}  ${'long'.padStart(4)}  without counter  with counter     wait  what tells most by itself`,
    ...lines,
    '',
    `Somebody who stands before a rating tablet sees whether it asks: ${(0.5 + asked / 2).toFixed(2)} with ${asked * 100} % of ordinary visits invited.`,
  ].join('\n')
}

function shown(auc: number, { error }: Finding): string {
  return `${auc.toFixed(3)} ± ${error.toFixed(3)}  `.padEnd(15)
}

function tellingOf({ telling }: Finding): string {
  return telling
    .slice(0, 3)
    .map(([name, auc]) => `${name} ${Math.max(auc, 1 - auc).toFixed(2)}`)
    .join(', ')
}
