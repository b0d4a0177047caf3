import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds against WCAG 2.1 A and AA: rule, and where. Empty is accessible as far as a machine can tell.
 * It reads the page itself, and tells of violations alone: to carry everything that is right into a second page and
 * sum it up there, as axe does for pages with foreign frames, takes six times as long, and no screen has a frame.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('A frame would go unread.')
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(read)) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  )
}

const axe = `if (!window.axe) {${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}}`
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
const read = `axe.run(document, ${JSON.stringify({ runOnly: levels, resultTypes: ['violations'] })})`
