import { type Request, type Response, Router } from 'express'
import type { Refusal } from '../../shared/contract.ts'
import { isTableName, tableNames, tableOf } from '../../shared/figure-tables.ts'
import type { Person } from '../store/people.ts'
import { csvOf } from './csv.ts'
import { type Fault, periodOf } from './period.ts'
import { mayRead } from './readers.ts'
import type { Reports } from './reports.ts'

export interface ReportSources {
  readonly reports: Pick<Reports, 'figures'>
  readonly personOf: (request: Request) => Person | null
}

/** The figures of any period, for who answers for the office: as data for the dashboard, as files for everything else. */
export function reportRoutes({ reports, personOf }: ReportSources): Router {
  const router = Router()
  router.use(['/figures.json', '/figures'], (request, response, next) => {
    const person = personOf(request)
    response.set('Cache-Control', 'no-store')
    const fault = mayRead(person)
    fault ? refuse(response, 403, fault) : next()
  })
  router.get('/figures.json', async (request, response) => {
    const asked = periodOf(request.query)
    if ('faults' in asked) return refuse(response, 400, { code: 'not-understood' }, asked.faults)
    response.json(await reports.figures(asked.period.from, asked.period.to))
  })
  router.get('/figures/:table.csv', async (request, response) => {
    const { table } = request.params
    if (!isTableName(table)) return refuse(response, 404, { code: 'not-understood' }, [unknownTable(table)])
    const asked = periodOf(request.query)
    if ('faults' in asked) return refuse(response, 400, { code: 'not-understood' }, asked.faults)
    const { from, to } = asked.period
    const figures = await reports.figures(from, to)
    response.attachment(`${table}_${from}_${to}.csv`)
    response.type('text/csv; charset=utf-8').send(csvOf(tableOf(figures, table), figures))
  })
  return router
}

function unknownTable(table: string): Fault {
  return { path: 'table', reason: `there is no table "${table}": choose one of ${tableNames.join(', ')}` }
}

function refuse(response: Response, status: number, refusal: Refusal, faults?: readonly Fault[]): void {
  response.status(status).json(faults ? { refusal, faults } : { refusal })
}
