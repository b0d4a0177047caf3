import type { RatingReason, Score, TicketNumber } from '../../shared/contract.ts'
import { minute, second } from '../../shared/time.ts'
import { invitationAt } from '../core/rating.ts'
import { waitOf } from '../core/visit.ts'
import type { Chance } from './chance.ts'
import type { Play } from './play.ts'

/** Offices report nineteen of twenty satisfied; only a part of those asked answer, fewer of those who were not. */
const answersTablet = 0.38
const declinesTablet = 0.06
const asksForFaces = 0.03
const answersPhone = 0.1
const unhappyWait = 25 * minute

/** After a visit: on the counter's tablet if it asks, or later on the phone. */
export function afterwards(play: Play, number: TicketNumber, counter: number): void {
  const { chance } = play.visitor(number)
  const atTablet = chance.happens(answersTablet)
  const declines = chance.happens(declinesTablet)
  const asks = chance.happens(asksForFaces)
  play.later(chance.between(6, 55) * second, () => {
    const invitation = invitationAt(play.stage.day, counter, play.stage.ratings, play.now())
    if (invitation.name === 'resting' || invitation.number !== number) return
    const wishes = invitation.name === 'asking' ? atTablet : asks
    if (wishes) play.rate(number, { ...opinion(play, number), from: { counter } })
    else if (declines && invitation.name === 'asking')
      play.rate(number, { score: null, reasons: [], comment: '', from: { counter } })
  })
  if (chance.happens(answersPhone))
    play.later(chance.between(2, 30) * minute, () => {
      const answered = play.stage.ratings.answered.has(number)
      if (!answered) play.rate(number, { ...opinion(play, number), from: { number } })
    })
}

function opinion(play: Play, number: TicketNumber): { score: Score; reasons: RatingReason[]; comment: string } {
  const { chance, language } = play.visitor(number)
  const ticket = play.stage.day.tickets.get(number)
  const waited = ticket ? (waitOf(ticket) ?? 0) : 0
  const score = chance.pick(waited > unhappyWait ? impatient : content)
  const reasons = chance.happens(0.55) ? [chance.pick(reasonsFor(score, waited))] : []
  const words = commentsFor(score, language === 'zh-TW')
  return { score, reasons, comment: chance.happens(0.12) ? phrase(words, chance) : '' }
}

function phrase(words: readonly string[], chance: Chance): string {
  return chance.pick(words.map((one) => [one, 1] as const))
}

const content: readonly (readonly [Score, number])[] = [
  [5, 68],
  [4, 28],
  [3, 3],
  [2, 0.6],
  [1, 0.4],
]
const impatient: readonly (readonly [Score, number])[] = [
  [5, 46],
  [4, 43],
  [3, 8],
  [2, 2],
  [1, 1],
]

function reasonsFor(score: Score, waited: number): readonly (readonly [RatingReason, number])[] {
  if (score >= 4)
    return [
      ['attitude', 6],
      ['knowledge', 4],
      ['wait', waited < unhappyWait ? 3 : 0.2],
      ['environment', 2],
    ]
  return [
    ['wait', waited > unhappyWait ? 8 : 2],
    ['knowledge', 2],
    ['environment', 1],
    ['attitude', 1],
    ['other', 1],
  ]
}

function commentsFor(score: Score, mandarin: boolean): readonly string[] {
  if (!mandarin)
    return score >= 4 ? ['Very kind, thank you.', 'Cảm ơn, rất nhiệt tình.'] : ['The forms are hard to read.']
  return score >= 4 ? pleased : displeased
}

const pleased = [
  '櫃檯人員很親切，解說清楚。',
  '等候時間比想像中短，謝謝。',
  '一次就辦好，很有效率。',
  '志工主動幫忙填表，很感謝。',
  '手機可以看到還有幾位，很方便。',
  '燈光明亮、座位舒適。',
  '帶著小孩來，大家都很體貼。',
]
const displeased = [
  '等太久了，希望多開一個櫃檯。',
  '文件沒帶齊，白跑一趟，希望網站寫清楚。',
  '叫號聲有點小，坐在後面聽不到。',
  '中午時段人手不足。',
  '填表桌的老花眼鏡壞了。',
]
