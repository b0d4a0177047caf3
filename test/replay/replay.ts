import { choicesFrom, WrongChoice } from './choices.ts'
import { isSound, type Outcome, replay } from './run.ts'

/** Replays a real day: see `usage` in choices.ts. Ends with 0 if nothing was lost, 1 if something was, 2 if it could not begin. */
try {
  const choices = choicesFrom(process.argv.slice(2))
  const outcome = await replay(choices)
  console.log(choices.json ? JSON.stringify(inMinutes(outcome)) : told(outcome))
  process.exitCode = isSound(outcome) ? 0 : 1
} catch (error) {
  if (!(error instanceof WrongChoice)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function inMinutes({ reported, recomputed, inFile, refused, ...outcome }: Outcome) {
  return {
    ...outcome,
    refused: refused.length,
    waits_minutes: { reported: minutes(reported), recomputed: minutes(recomputed), in_file: minutes(inFile) },
    sound: isSound({ reported, recomputed, inFile, refused, ...outcome }),
  }
}

function minutes(waits: Outcome['reported']) {
  return waits && { mean: waits.mean / 60_000, median: waits.median / 60_000, p90: waits.p90 / 60_000 }
}

function told(outcome: Outcome): string {
  const { office, day, queues, counters, arrivals, views, seconds, reported, recomputed, refused } = outcome
  const row = (name: string, waits: Outcome['reported']) => {
    const [mean, median, p90] = waits
      ? [waits.mean, waits.median, waits.p90].map((wait) => (wait / 60_000).toFixed(3))
      : []
    return `${name.padEnd(24)}${(mean ?? '–').padStart(10)}${(median ?? '–').padStart(10)}${(p90 ?? '–').padStart(10)}`
  }
  const refusals = refused.length > 0 ? [`refused: ${[...new Set(refused)].join(', ')}`] : []
  return [
    `${office}, ${day}: ${arrivals} tickets in ${queues} queues at ${counters} counters, ${views} views, ${seconds.toFixed(1)} s`,
    `issued ${outcome.issued}, called ${outcome.called}, finished ${outcome.finished}, lost ${outcome.lost}, duplicated ${outcome.duplicated}`,
    ...refusals,
    `${'wait in minutes'.padEnd(24)}${'mean'.padStart(10)}${'median'.padStart(10)}${'P90'.padStart(10)}`,
    row('as the product reports', reported),
    row('recomputed from the log', recomputed),
    row('in the file', outcome.inFile),
    `${outcome.differing} visits differ. ${isSound(outcome) ? 'Everything is accounted for.' : 'NOT SOUND.'}`,
  ].join('\n')
}
