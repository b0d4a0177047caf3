import type { Command } from '../../shared/contract.ts'
import { clerkCounter, otherCounter, type Step } from './public-record.ts'

const press = (
  type: 'call-next' | 'recall' | 'start' | 'finish' | 'hold' | 'pass' | 'undo',
  counter = clerkCounter,
) => {
  return (): Command => ({ type, counter })
}

function taken(matters: readonly string[], quiet: boolean): Command {
  return { type: 'take-ticket', matters: [...matters], quiet, priority: null, language: 'zh-TW', missing: [] }
}

const takes: Step = {
  name: 'takes a number',
  by: 'tablet',
  command: (_, { matters, quiet }) => taken(matters, quiet),
}

/** A visit that goes through everything that can happen to one; somebody else was there before. */
export const eventfulVisit: readonly Step[] = [
  {
    name: 'a bystander takes a number',
    by: 'tablet',
    command: () => taken(['transcript-zh'], false),
  },
  takes,
  { name: 'asks for time', by: 'phone', command: ({ number }) => ({ type: 'need-more-time', number, passes: 2 }) },
  { name: 'is back', by: 'phone', command: ({ number }) => ({ type: 'return-ticket', number }) },
  { name: 'rings', by: 'phone', command: ({ number }) => ({ type: 'ring-bell', aid: 'help', number }) },
  { name: 'is answered', by: 'colleague', command: () => ({ type: 'answer-bell', bell: 1 }) },
  { name: 'the bystander is called', by: 'clerk', command: press('call-next') },
  { name: 'and sits down', by: 'clerk', command: press('start') },
  { name: 'is called', by: 'clerk', command: press('call-next'), after: 400 },
  { name: 'is called again', by: 'clerk', command: press('recall'), after: 20 },
  { name: 'is called a third time', by: 'clerk', command: press('recall'), after: 20 },
  { name: 'is passed', by: 'clerk', command: press('pass'), after: 20 },
  { name: 'returns', by: 'phone', command: ({ number }) => ({ type: 'return-ticket', number }), after: 200 },
  { name: 'is called after all', by: 'clerk', command: press('call-next') },
  { name: 'that is taken back', by: 'clerk', command: press('undo') },
  { name: 'is called once more', by: 'clerk', command: press('call-next'), after: 30 },
  { name: 'sits down', by: 'clerk', command: press('start'), after: 15 },
  { name: 'fills a form', by: 'clerk', command: press('hold'), after: 300 },
  {
    name: 'comes back',
    by: 'clerk',
    command: ({ number }) => ({ type: 'resume', counter: clerkCounter, number }),
    after: 120,
  },
  {
    name: 'what was done is marked',
    by: 'clerk',
    command: (_, { matters }) => ({ type: 'mark-matters', counter: clerkCounter, matters: [...matters, 'seal-cert'] }),
  },
  { name: 'is sent to a colleague', by: 'clerk', command: sent(clerkCounter, otherCounter), after: 60 },
  { name: 'is called there', by: 'colleague', command: press('call-next', otherCounter) },
  { name: 'is sent back', by: 'colleague', command: sent(otherCounter, clerkCounter), after: 60 },
  { name: 'is called for the last time', by: 'clerk', command: press('call-next') },
  { name: 'sits down again', by: 'clerk', command: press('start'), after: 10 },
  { name: 'has finished', by: 'clerk', command: press('finish'), after: 1500 },
]

/** As most visits are. */
export const plainVisit: readonly Step[] = [
  takes,
  { name: 'is called', by: 'clerk', command: press('call-next'), after: 200 },
  { name: 'sits down', by: 'clerk', command: press('start'), after: 15 },
  {
    name: 'what was done is marked',
    by: 'clerk',
    command: (_, { matters }) => ({ type: 'mark-matters', counter: clerkCounter, matters: [...matters] }),
  },
  { name: 'has finished', by: 'clerk', command: press('finish'), after: 1500 },
]

const another = (name: string): Step => ({
  name,
  by: 'tablet',
  command: () => taken(['transcript-zh'], false),
  after: 40,
})

/** With others before and behind, so that every wait that is told has something to tell. */
export const visitAmongOthers: readonly Step[] = [
  another('one comes first'),
  another('and one more'),
  { name: 'the first is called', by: 'clerk', command: press('call-next') },
  { name: 'the second, to a colleague', by: 'colleague', command: press('call-next', otherCounter) },
  { name: 'the first sits down', by: 'clerk', command: press('start'), after: 20 },
  { name: 'so does the second', by: 'colleague', command: press('start', otherCounter) },
  takes,
  another('a third'),
  another('a fourth'),
  another('a fifth'),
  { name: 'is called', by: 'clerk', command: press('call-next'), after: 500 },
  { name: 'sits down', by: 'clerk', command: press('start'), after: 15 },
  another('a sixth'),
  {
    name: 'what was done is marked',
    by: 'clerk',
    command: () => ({ type: 'mark-matters', counter: clerkCounter, matters: ['seal-cert'] }),
    after: 200,
  },
  { name: 'the third is called', by: 'colleague', command: press('call-next', otherCounter), after: 90 },
  { name: 'has finished, and the fourth is called', by: 'clerk', command: press('call-next'), after: 800 },
  another('a seventh'),
]

/** Asks for the faces at the counter, and says how it was. */
export const ratesAtTheCounter: Step = {
  name: 'rates',
  by: 'rating tablet',
  command: ({ token }) => ({ type: 'rate', token, score: 4, reasons: ['attitude'], comment: '' }),
  after: 30,
}

export const ratesOnThePhone: Step = { ...ratesAtTheCounter, by: 'phone' }

export const leaves: readonly Step[] = [
  takes,
  { name: 'leaves', by: 'phone', command: ({ number }) => ({ type: 'withdraw-ticket', number }), after: 300 },
]

function sent(from: number, to: number) {
  return (): Command => ({ type: 'transfer', counter: from, to: { counter: to }, reason: 'knows it better' })
}
