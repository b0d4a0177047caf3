import type { Answer } from '../shared/contract.ts'

/** Answers of this life: in flight, or just given. What led to facts is found in the log as well. */
export interface Answers {
  to(id: string): Promise<Answer> | null
  remember(id: string, answer: Promise<Answer>): Promise<Answer>
}

/** Answers kept after they were given. */
const kept = 5000

export function openAnswers(): Answers {
  const answers = new Map<string, Promise<Answer>>()
  const given = new Set<string>()

  /** What is still in flight is never forgotten: said again, it would be done twice. */
  function forgetOldest(id: string): void {
    given.add(id)
    const [oldest] = given
    if (oldest === undefined || given.size <= kept) return
    given.delete(oldest)
    answers.delete(oldest)
  }

  return {
    to: (id) => answers.get(id) ?? null,
    remember(id, answer) {
      answers.set(id, answer)
      const later = () => forgetOldest(id)
      answer.then(later, later)
      return answer
    },
  }
}
