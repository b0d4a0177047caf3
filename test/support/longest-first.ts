import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * A long file that begins last keeps everybody waiting for it alone: the long ones begin first, then the browser's
 * others, then the rest. Which are long was measured on two cores (more than twenty seconds).
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = longest.indexOf(relative(new URL('..', import.meta.url).pathname, moduleId).replace('.test.ts', ''))
      return rank < 0 ? longest.length : rank
    }
    return others.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

const longest = [
  'inference/inference',
  'ui/dashboard-ease',
  'ui/dashboard',
  'ui/ticket',
  'e2e/morning',
  'ui/console',
  'torture/kill',
  'ui/mine',
  'ui/office',
  'ui/desk',
  'ui/board',
  'torture/power-cut',
  'ui/surge',
  'ui/office-setup',
  'ui/desk-bookings',
  'ui/ticket-number',
  'ui/console-acts',
  'ui/ticket-ease',
  'server/demo',
  'ui/sign',
  'ui/open',
  'ui/rate',
]
