import type { RateView } from '../../../shared/views.ts'
import { stageTime } from '../stage.ts'

const resting: RateView = { screen: 'rate', catalogue: 'longjing-6', counter: 5, invitation: { name: 'resting' } }

/** The counter's tablet at each stage. */
export const rateExamples = {
  resting,
  asking: {
    ...resting,
    invitation: { name: 'asking', number: '1024', token: 'token-of-the-visit-1024', until: stageTime + 90_000 },
  },
  'on request': { ...resting, invitation: { name: 'on-request', number: '1025', token: 'token-of-the-visit-1025' } },
} satisfies Record<string, RateView>
