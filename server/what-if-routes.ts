import express, { type Request, Router } from 'express'
import { DayDate } from '../shared/time.ts'
import { Proposal, type WhatIfLine } from '../shared/what-if.ts'
import { refuse } from './http.ts'
import type { Office } from './office.ts'
import type { Reports } from './reports/reports.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'

export interface WhatIfSources {
  readonly store: Store
  readonly office: Office
  readonly reports: Reports
  readonly personOf: (request: Request) => Person | null
}

/**
 * What an order of calls would have made of the last days, for who may change it. The answer comes in lines, one for
 * each day played, so that whoever waits sees it advance; who goes away stops it.
 */
export function whatIfRoutes({ store, office, reports, personOf }: WhatIfSources): Router {
  const router = Router()
  router.post('/what-if', express.json({ limit: '64kb' }), async (request, response) => {
    const person = personOf(request)
    if (!person || person.mustChange || (person.role !== 'head' && person.role !== 'administrator'))
      return refuse(response, 403, 'not-allowed')
    const from = DayDate.safeParse(request.query.from)
    const proposed = Proposal.safeParse(request.body)
    if (!from.success || !proposed.success) return refuse(response, 400, 'not-understood')
    const inForce = store.setups.on(from.data) ?? office.day.setup
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    response.set('Cache-Control', 'no-store').type('application/x-ndjson')
    const line = (words: WhatIfLine) => response.write(`${JSON.stringify(words)}\n`)
    const asked = { before: office.day.date, inForce, proposed: proposed.data }
    const result = await reports
      .whatIf(asked, (done, of) => line({ done, of }), gone.signal)
      .catch(() => 'failed' as const)
    if (result === 'failed') line({ failed: true })
    else if (result) line({ result })
    response.end()
  })
  return router
}
