import { randomUUID } from 'node:crypto'
import express, { type Request, Router } from 'express'
import { DayDate } from '../shared/time.ts'
import { refuse } from './http.ts'
import type { Office } from './office.ts'
import { checkedSetup } from './setup-file.ts'
import type { Person } from './store/people.ts'
import type { Store } from './store/store.ts'

/** The whole setup as one file: out to who keeps the office, in if it is sound. */
export function setupRoutes(store: Store, office: Office, personOf: (request: Request) => Person | null): Router {
  const router = Router()
  router.use(['/setup', '/setup.json'], (request, response, next) => {
    const person = personOf(request)
    if (person && mayKeep(person)) return next()
    refuse(response, 403, 'not-allowed')
  })
  router.get('/setup.json', (request, response) => {
    const date = DayDate.safeParse(request.query.on)
    const setup = store.setups.on(date.success ? date.data : office.day.date) ?? office.day.setup
    response
      .set('Content-Disposition', `attachment; filename="${setup.office.id}.json"`)
      .set('Cache-Control', 'no-store')
    response.type('json').send(`${JSON.stringify(setup, null, 2)}\n`)
  })
  router.post('/setup', express.json({ limit: '2mb' }), async (request, response) => {
    const person = personOf(request)
    const from = DayDate.safeParse(request.query.from)
    if (!person || !from.success) return refuse(response, 400, 'not-understood')
    if (from.data < office.day.date) return refuse(response, 400, 'date-past', { today: office.day.date })
    const checked = checkedSetup(request.body)
    if ('faults' in checked) {
      const { faults } = checked
      response.status(400).json({ refusal: { code: 'setup-faulty', figures: { count: faults.length } }, faults })
      return
    }
    const { setup } = checked
    const today = from.data === office.day.date && office.day.stage === 'open'
    if (today) {
      const answer = await office.act(
        randomUUID(),
        { type: 'change-setup', by: person.login, setup },
        { name: 'staff', login: person.login, role: person.role },
      )
      if (!answer.ok) return refuse(response, 409, answer.refusal.code, answer.refusal.figures)
    }
    const note = String(request.query.note ?? '').slice(0, 200)
    await store.journal.write(() => {
      store.setups.add(from.data, office.now(), person.login, note, setup)
      store.trail.note({ at: office.now(), by: person.login, what: 'setup-changed', words: `${from.data} ${note}` })
    })
    if (!today) office.setUpAnew()
    office.announce()
    response.status(204).end()
  })
  return router
}

function mayKeep({ role, mustChange }: Person): boolean {
  return !mustChange && (role === 'head' || role === 'administrator')
}
