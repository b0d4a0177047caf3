import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { reportRoutes } from '../../server/reports/routes.ts'
import type { Person } from '../../server/store/people.ts'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { nantun } from '../../shared/presets/nantun-19.ts'
import type { DashboardView } from '../../shared/staff-views.ts'
import { come, drawn, openBrowser, openVisitor, type Visitor } from './browser.ts'
import { serveCrowd } from './examples/crowd.ts'
import { openPastWeeks } from './examples/past-weeks.ts'
import type { Past } from './history.ts'
import { openStage, type Stage } from './stage.ts'

/** A dashboard with twelve weeks behind it, one for each test of a file. */
export interface OnDashboard {
  readonly past: Past
  readonly stage: Stage
  readonly complaints: readonly string[]
  /** What was asked for. */
  readonly asked: readonly string[]
  /** Whether it is answered. */
  isAnswering: boolean
  open(view: DashboardView, size?: { readonly width: number; readonly height: number }): Promise<Page>
}

const head: Person = { login: 'head', name: '', role: 'head', deputy: '', password: '', mustChange: false }

export function onDashboard(): OnDashboard {
  let browser: Browser
  let past: Past
  let stage: Stage
  let visitor: Visitor
  let asked: string[] = []
  let isAnswering = true

  beforeAll(async () => {
    browser = await openBrowser()
    past = openPastWeeks(12)
  })
  afterEach(async () => {
    await visitor.context.close()
    await stage.close()
    isAnswering = true
    asked = []
  })
  afterAll(async () => {
    await browser.close()
    await past.close()
  })

  return {
    get past() {
      return past
    },
    get stage() {
      return stage
    },
    get complaints() {
      return visitor.complaints
    },
    get asked() {
      return asked
    },
    get isAnswering() {
      return isAnswering
    },
    set isAnswering(is) {
      isAnswering = is
    },
    async open(view, size = { width: 1440, height: 900 }) {
      stage = await openStage(view, {
        setup: view.catalogue === 'nantun' ? nantun : longjing,
        routes: (app) => {
          app.use('/figures.json', (request, response, next) => {
            asked.push(new URL(request.originalUrl, 'http://x').search)
            if (isAnswering) next()
            else response.status(403).json({ refusal: { code: 'not-allowed' } })
          })
          serveCrowd(app)
          app.use(reportRoutes({ reports: { figures: past.figures }, personOf: () => head }))
        },
      })
      visitor = await openVisitor(browser, { viewport: size })
      await visitor.page.goto(`${stage.url}/display/dashboard/`)
      await come(visitor.page)
      return visitor.page
    },
  }
}

/** Its figures have come and are drawn. */
export async function readOn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '所有表格' }).waitFor()
  await page.locator('canvas').first().waitFor()
  await drawn(page)
}
