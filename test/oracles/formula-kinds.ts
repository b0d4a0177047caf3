import { z } from 'zod'
import { erlangA } from '../../server/core/queueing/abandonment.ts'
import { lastWaitRatio, lengthError } from '../../server/core/queueing/delay-estimators.ts'
import { erlangB, erlangC, meansOf, waitTail } from '../../server/core/queueing/erlang.ts'
import {
  halfinWhitt,
  rosterFor,
  serviceFor,
  squareRootServers,
  squareRootWaits,
} from '../../server/core/queueing/staffing.ts'
import { type Kind, kind } from './kind.ts'

const figure = z.number()
const share = z.number().min(0).max(1)

/** Lines without classes. */
export const formulaKinds: Readonly<Record<string, Kind>> = {
  erlangB: kind(z.object({ c: figure, a: figure }), ({ c, a }) => erlangB(c, a)),
  erlangC: kind(z.object({ c: figure, a: figure }), ({ c, a }) => erlangC(c, a)),
  mmc: kind(z.object({ lambda_: figure, mu: figure, c: figure }), ({ lambda_, mu, c }) => {
    const means = meansOf({ arrivals: lambda_, services: mu, servers: c })
    const { mustWait, empty, waiting, present, wait, stay } = means
    return { C: mustWait, P0: empty, Lq: waiting, L: present, Wq: wait, W: stay }
  }),
  mmc_tail: kind(
    z.object({ lambdaPerMin: figure, muPerMin: figure, c: figure, t: figure }),
    ({ lambdaPerMin, muPerMin, c, t }) => waitTail({ arrivals: lambdaPerMin, services: muPerMin, servers: c }, t),
  ),
  erlangA: kind(
    z.object({ lambdaPerMin: figure, muPerMin: figure, patienceMin: figure, c: figure }),
    ({ lambdaPerMin, muPerMin, patienceMin, c }) => {
      const line = { arrivals: lambdaPerMin, services: muPerMin, servers: c }
      const { mustWait, leave, occupancy, wait } = erlangA(line, patienceMin)
      return { waitProb: mustWait, pAb: leave, util: occupancy, EW: wait }
    },
  ),
  erlangC_staffing: kind(
    z.object({
      calls: figure,
      intervalMin: z.number().positive(),
      ahtMin: z.number().positive(),
      answerWithinMin: figure,
      serviceLevel: figure,
      maxOccupancy: figure.default(1),
      shrinkage: figure.default(0),
    }),
    ({ calls, intervalMin, ahtMin, answerWithinMin, serviceLevel, maxOccupancy, shrinkage }) => {
      const line = { arrivals: calls / intervalMin, services: 1 / ahtMin }
      const target = { within: answerWithinMin, share: serviceLevel }
      const { atWork, onRoster } = rosterFor(line, target, maxOccupancy, shrinkage)
      const { inTime, occupancy, mustWait } = serviceFor({ ...line, servers: atWork }, answerWithinMin)
      return { rawPositions: atWork, positions: onRoster, serviceLevel: inTime, occupancy, waitProb: mustWait }
    },
  ),
  halfin_whitt: kind(z.object({ beta: figure }), ({ beta }) => halfinWhitt(beta)),
  sqrt_staffing: kind(
    z.object({ offeredLoad: figure, beta: figure, c: figure.optional() }),
    ({ offeredLoad, beta, c = squareRootServers(offeredLoad, beta) }) => squareRootWaits(offeredLoad, beta, c),
  ),
  delay_estimator_mse: kind(
    z.object({
      model: z.string().regex(/^(M|D|H2)\/M\/\d+$/, 'must be M/M/s, D/M/s or H2/M/s'),
      rho: share,
      mu: figure,
      estimator: z.enum(['QL', 'LES', 'HOL']).optional(),
      ratio: z.enum(['MSE(LES)/MSE(QL)', 'MSE(HOL)/MSE(QL)']).optional(),
    }),
    ({ model, rho, mu, estimator, ratio }) => {
      const [arrivals, , servers] = model.split('/')
      const kindOf = arrivals === 'D' || arrivals === 'H2' ? arrivals : 'M'
      if (ratio) return lastWaitRatio(kindOf)
      const error = lengthError({ arrivals: kindOf, servers: Number(servers), services: mu, busy: rho })
      return estimator === 'QL' || !estimator ? error : error * lastWaitRatio(kindOf)
    },
  ),
}
