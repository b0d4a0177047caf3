import type { TicketNumber } from '../../contract.ts'
import type { CounterNumber } from '../../setup.ts'

/**
 * What the hall hears. Made from the number and the counter alone, so that no voice can say more about a
 * visitor than the wall shows. Digits stand apart because they are read one by one: 「一零二四」, not 「一千零二十四」.
 */
export function spokenCall(number: TicketNumber, counter: CounterNumber): string {
  return `來賓 ${[...number].join(' ')} 號，請到 ${counter} 號櫃檯`
}
