import { z } from 'zod'
import {
  accumulatingWaits,
  conserved,
  generalStrainOf,
  interruptingWaits,
  strainOf,
  strictWaits,
} from '../../server/core/queueing/priority.ts'
import { byClass, type Kind, kind } from './kind.ts'

const figures = z.array(z.number()).min(1)

/** Equal servers with one rate for everybody; or one server with a mean and a variation for each class. */
const Markovian = z.object({ lambdas: figures, mu: z.number(), c: z.number().default(1) })
const General = z.object({ lambdas: figures, means: figures, scv: z.union([z.number(), figures]) })
const Line = z.union([General, Markovian])
const Weighted = z.intersection(Line, z.object({ b: figures }))

/** Lines with classes, the first class first. */
export const classKinds: Readonly<Record<string, Kind>> = {
  priority_np_mmc: kind(Markovian, (line) => byClass(strictWaits(strainIn(line)))),
  priority_pr_mm1: kind(Markovian.extend({ c: z.literal(1).default(1) }), ({ lambdas, mu }) =>
    byClass(interruptingWaits({ arrivals: lambdas, services: mu })),
  ),
  apq_mean_wait: kind(Weighted, (line) => byClass(accumulatingWaits(strainIn(line), line.b))),
  apq_limit: kind(Weighted, (line) => byClass(accumulatingWaits(strainIn(line), line.b))),
  apq_conservation: kind(Weighted, (line) => {
    const strain = strainIn(line)
    return conserved(strain, accumulatingWaits(strain, line.b))
  }),
}

function strainIn(line: z.infer<typeof Line>) {
  if ('mu' in line) return strainOf({ arrivals: line.lambdas, services: line.mu, servers: line.c })
  const { lambdas, means, scv } = line
  const variations = typeof scv === 'number' ? lambdas.map(() => scv) : scv
  return generalStrainOf({ arrivals: lambdas, means, variations })
}
