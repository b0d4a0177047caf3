import { scoreOf } from '../../server/core/forecast/score.ts'
import { WrongChoice } from '../replay/choices.ts'
import { choicesFrom } from './choices.ts'
import { type JudgedTicket, judge } from './judge.ts'

/** Foretells the waits of real tickets: see `usage` in choices.ts. Ends with 2 if it could not begin. */
try {
  const choices = choicesFrom(process.argv.slice(2))
  const judged = judge(choices)
  const score = scoreOf(judged)
  if (!score) throw new WrongChoice('Nobody had to wait on these days, in a queue that the days before know.')
  const figures = { from: choices.from, to: choices.to, ...figuresOf(judged), ...scoreWords(score) }
  console.log(choices.json ? JSON.stringify(figures) : told(figures))
} catch (error) {
  if (!(error instanceof WrongChoice)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function scoreWords({ count, late, ...score }: NonNullable<ReturnType<typeof scoreOf>>) {
  return { ...score, tickets: count, lateP80: late }
}

function figuresOf(judged: readonly JudgedTicket[]) {
  const mean = (of: (one: JudgedTicket) => number) => judged.reduce((sum, one) => sum + of(one), 0) / judged.length
  const errors = judged.map(({ wait, told: { p50 } }) => Math.abs(wait - p50)).sort((a, b) => a - b)
  return {
    meanWait: mean(({ wait }) => wait),
    medianError: errors[Math.floor(errors.length / 2)] ?? 0,
    maeLes: mean(({ wait, les }) => Math.abs(wait - les)),
    maeNaive: mean(({ wait, naive }) => Math.abs(wait - naive)),
  }
}

function told(figures: ReturnType<typeof figuresOf> & ReturnType<typeof scoreWords> & { from: string; to: string }) {
  const { mae, maeLes, maeNaive } = figures
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return [
    `${figures.from} to ${figures.to}: ${figures.tickets} tickets that had to queue, mean wait ${figures.meanWait.toFixed(1)} minutes; learned from the days before`,
    `the forecast (P50)                        MAE ${mae.toFixed(2)} minutes (median error ${figures.medianError.toFixed(1)})`,
    `LES: as long as the last one called       MAE ${maeLes.toFixed(2)}; the forecast is better by ${percent(1 - mae / maeLes)}`,
    `naive: place × published time / counters  MAE ${maeNaive.toFixed(2)}; better by ${percent(1 - mae / maeNaive)}`,
    `bias ${figures.bias.toFixed(2)}; P10–P90 covers ${percent(figures.coverage)}; later than P80 ${percent(figures.lateP80)}; pinball ${figures.pinball.toFixed(2)}`,
    'Played: the product’s rollout, shrinkage, calibration and score. Not in the file: ends of visits, matters, priority, breaks.',
  ].join('\n')
}
