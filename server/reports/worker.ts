import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { effectsOf } from './effects.ts'
import { openHistory } from './history.ts'
import { Question, type Reply } from './messages.ts'
import { readFigures } from './read-figures.ts'
import { staffingFor } from './staffing.ts'
import { whatIf } from './what-if.ts'

/** The other end of reports.ts: reads and plays, in a thread of its own, so that no ticket waits for a report. */
const history = openHistory(z.string().parse(workerData))
if (!parentPort) throw new Error('this file runs as a worker thread only')
const port = parentPort
const stopped = new Set<number>()

port.on('message', (message: unknown) => {
  const question = Question.parse(message)
  if (question.what === 'stop') stopped.add(question.id)
  else
    answerTo(question).then(
      (reply) => port.postMessage(reply),
      (error) => port.postMessage({ id: question.id, error: String(error) } satisfies Reply),
    )
})

async function answerTo(question: Exclude<Question, { what: 'stop' }>): Promise<Reply> {
  const { id } = question
  if (question.what === 'figures') return { id, figures: await readFigures(history, question) }
  if (question.what === 'effects') return { id, effects: await effectsOf(history, question.day) }
  if (question.what === 'staffing') return { id, staffing: await staffingFor(history, question) }
  const hearer = {
    progress: (done: number, of: number) => port.postMessage({ id, done, of } satisfies Reply),
    isStopped: () => stopped.delete(id),
  }
  return { id, whatIf: await whatIf(history, question, hearer) }
}
