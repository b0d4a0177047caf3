import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { DayDate } from '../../shared/time.ts'
import { openHistory } from './history.ts'
import { readFigures } from './read-figures.ts'

/** The other end of reports.ts: reads, in a thread of its own, so that no ticket waits for a report. */
const Asked = z.object({ id: z.int(), from: DayDate, to: DayDate })

const history = openHistory(z.string().parse(workerData))
if (!parentPort) throw new Error('this file runs as a worker thread only')
const port = parentPort

port.on('message', (message: unknown) => {
  const { id, from, to } = Asked.parse(message)
  readFigures(history, { from, to }).then(
    (figures) => port.postMessage({ id, figures }),
    (error) => port.postMessage({ id, error: String(error) }),
  )
})
