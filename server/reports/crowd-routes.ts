import { type Request, type Response, Router } from 'express'
import type { ActivationReport, ActivationRow, ActivationTotal } from '../../shared/activation.ts'
import { activationCells, activationHead } from '../../shared/activation-cells.ts'
import type { Refusal } from '../../shared/contract.ts'
import type { Staffing } from '../../shared/staffing.ts'
import { staffingCells, staffingHead } from '../../shared/staffing-cells.ts'
import { type DayDate, hour, minute, nextDate } from '../../shared/time.ts'
import { daysLooked, plansFrom } from '../core/staffing.ts'
import type { Office } from '../office.ts'
import type { Person } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { csvFrom } from './csv.ts'
import type { Period } from './history.ts'
import { type Fault, periodOf } from './period.ts'
import { mayRead } from './readers.ts'
import type { Reports } from './reports.ts'

export interface CrowdSources {
  readonly office: Office
  readonly store: Store
  readonly reports: Pick<Reports, 'staffing'>
  readonly personOf: (request: Request) => Person | null
}

/** What the crowd rule did in a period and was worth; and how many counters the next days need. */
export function crowdRoutes({ office, store, reports, personOf }: CrowdSources): Router {
  const router = Router()
  router.use(
    ['/activations.json', '/activations.csv', '/staffing.json', '/staffing.csv'],
    (request, response, next) => {
      response.set('Cache-Control', 'no-store')
      const fault = mayRead(personOf(request))
      fault ? refuse(response, 403, fault) : next()
    },
  )

  const activations = (response: Response, query: Request['query'], send: (report: ActivationReport) => void) => {
    const asked = periodOf(query)
    if ('faults' in asked) return refuse(response, 400, { code: 'not-understood' }, asked.faults)
    send(reportOf(asked.period))
  }
  router.get('/activations.json', (request, response) => {
    activations(response, request.query, (report) => response.json(report))
  })
  router.get('/activations.csv', (request, response) => {
    activations(response, request.query, ({ from, to, rows }) => {
      response.attachment(`activations_${from}_${to}.csv`)
      response
        .type('text/csv; charset=utf-8')
        .send(csvFrom([activationHead('zh-TW'), ...rows.map((row) => activationCells(row, 'zh-TW'))]))
    })
  })
  router.get('/staffing.json', async (_request, response) => {
    response.json(await staffing())
  })
  router.get('/staffing.csv', async (_request, response) => {
    response.attachment(`staffing_${office.day.date}.csv`)
    response
      .type('text/csv; charset=utf-8')
      .send(csvFrom([staffingHead('zh-TW'), ...staffingCells(await staffing(), 'zh-TW')]))
  })

  function reportOf(period: Period): ActivationReport {
    const named = (login: string | null) => (login === null ? null : (store.people.get(login)?.name ?? login))
    const rows = store.activations.in(period.from, period.to).map((row) => ({
      ...row,
      who: named(row.who),
      answeredBy: named(row.answeredBy),
      clerk: named(row.clerk),
    }))
    return { ...period, rows, total: totalOf(rows, store.activations.together(period.from, period.to)) }
  }

  function staffing(): Promise<Staffing> {
    const { date: before, setup: today } = office.day
    const tomorrow = nextDate(before)
    const last = nextDate(before, daysLooked)
    const changes = store.setups.list().flatMap(({ from }) => (from > tomorrow && from <= last ? from : []))
    const setupOn = (from: DayDate) => ({ from, setup: store.setups.on(from) ?? today })
    const setups = [tomorrow, ...[...new Set(changes)].toSorted()].map(setupOn)
    const { targets } = setups[0]?.setup ?? today
    return reports.staffing({ targets, plans: plansFrom(tomorrow, setups), before })
  }

  return router
}

function totalOf(rows: readonly ActivationRow[], together: number): ActivationTotal {
  const effects = rows.flatMap(({ effect }) => effect ?? [])
  const count = (test: (row: ActivationRow) => boolean) => rows.filter(test).length
  return {
    advised: count(({ kind }) => kind !== 'close' && kind !== 'by-hand'),
    accepted: count(({ kind, answer }) => kind !== 'close' && answer === 'accept'),
    declined: count(({ kind, answer }) => kind !== 'close' && answer === 'decline'),
    opened: count(({ openedAt }) => openedAt !== null),
    byHand: count(({ kind }) => kind === 'by-hand'),
    weighed: effects.length,
    saved: effects.reduce((sum, { saved }) => sum + saved, 0),
    together,
    staffHours: effects.reduce((sum, { staff }) => sum + staff, 0) / (hour / minute),
  }
}

function refuse(response: Response, status: number, refusal: Refusal, faults?: readonly Fault[]): void {
  response.status(status).json(faults ? { refusal, faults } : { refusal })
}
