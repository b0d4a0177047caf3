import { killCycles, together } from './kill.ts'
import { buildServer } from './life.ts'
import { powerCuts } from './power-cut.ts'

/**
 * The long form of what the suite does briefly: a thousand kills and forty thousand power cuts.
 *   npm run torture [-- <seed>]
 */
const [seed = String(Date.now())] = process.argv.slice(2)
const kills = 1000
const cuts = { recordings: 8, states: 5000 }

process.once('exit', buildServer())
console.log(`seed ${seed}`)
const rounds = 10
const reports = []
for (let round = 0; round < rounds; round++) {
  const houses = ['left', 'right'].map((side) => ({ cycles: kills / rounds / 2, seed: `${seed}-${round}-${side}` }))
  const report = together(await Promise.all(houses.map(killCycles)))
  show(`kill -9, round ${round + 1} of ${rounds}`, report)
  reports.push(report)
}
const killed = together(reports)
show('kill -9', killed)
const powers = Array.from({ length: cuts.recordings }, (_, index) => {
  const report = powerCuts({ synchronous: 'FULL', states: cuts.states, seed: `${seed}-${index}` })
  show(`power cut ${index + 1} of ${cuts.recordings}`, report)
  return report
})
const control = powerCuts({ synchronous: 'NORMAL', states: cuts.states / 10, seed: `${seed}-control` })
console.log(`control with synchronous NORMAL: ${control.losing} of ${control.states} states lose something`)
const sound = killed.faults.length === 0 && powers.every(({ faults }) => faults.length === 0) && control.losing > 0
console.log(sound ? 'Nothing was lost.' : 'SOMETHING WAS LOST.')
process.exit(sound ? 0 : 1)

function show(name: string, { faults, ...figures }: { faults: readonly string[] }): void {
  console.log(`${name}: ${JSON.stringify(figures)}`)
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
}
