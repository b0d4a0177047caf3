import { z } from 'zod'
import { pinball } from '../../server/core/forecast/score.ts'
import { shrinkage } from '../../server/core/forecast/speed.ts'
import { type Kind, kind } from './kind.ts'

const figures = z.array(z.number()).min(1)

/** How good a forecast was, and how quick the office is today. */
export const scoreKinds: Readonly<Record<string, Kind>> = {
  pinball: kind(
    z
      .object({ y: figures, q: figures, tau: z.number().min(0).max(1) })
      .refine(({ y, q }) => y.length === q.length, 'y and q must be equally many'),
    ({ y, q, tau }) => y.reduce((sum, wait, index) => sum + pinball(wait, q[index] ?? 0, tau), 0) / y.length,
  ),
  shrinkage_factor: kind(
    z.object({ logResidualSum: z.number(), n: z.int().min(0), kappa: z.number().positive() }),
    ({ logResidualSum, n, kappa }) => shrinkage(logResidualSum, n, kappa),
  ),
}
