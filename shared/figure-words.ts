import type { Quantity, RowKind, RowName, Value } from './figure-columns.ts'
import type { Figures } from './figures.ts'
import { inLanguage, type Language, type Text } from './language.ts'
import { minute } from './time.ts'

/** Names of what is counted and measured, for the screens of the head and for the files that leave the house. */
export const quantityWords: Readonly<Record<Quantity, Text>> = {
  issued: { 'zh-TW': '取號數', en: 'Numbers given' },
  live: { 'zh-TW': '還在所內', en: 'Still here' },
  served: { 'zh-TW': '受理數', en: 'Served' },
  withdrawn: { 'zh-TW': '放棄數', en: 'Withdrew' },
  left: { 'zh-TW': '未到數', en: 'Never came' },
  unfinished: { 'zh-TW': '未按完成', en: 'Not finished' },
  'gone-share': { 'zh-TW': '放棄及未到率（%）', en: 'Withdrew or never came (%)' },
  passed: { 'zh-TW': '過號數', en: 'Passed' },
  'passed-share': { 'zh-TW': '過號率（%）', en: 'Passed (%)' },
  booked: { 'zh-TW': '預約數', en: 'Booked' },
  assisted: { 'zh-TW': '協助取號數', en: 'Number given by staff' },
  called: { 'zh-TW': '叫號人數', en: 'Called' },
  'wait-mean': { 'zh-TW': '平均等候（分）', en: 'Mean wait (min)' },
  'wait-median': { 'zh-TW': '等候中位數（分）', en: 'Median wait (min)' },
  'wait-p90': { 'zh-TW': '等候第 90 百分位（分）', en: '90th percentile (min)' },
  'wait-longest': { 'zh-TW': '最長等候（分）', en: 'Longest wait (min)' },
  'within-share': { 'zh-TW': '達標率（%）', en: 'Within target (%)' },
  'told-kept-share': { 'zh-TW': '在告知時間內（%）', en: 'Within the time told (%)' },
  'service-n': { 'zh-TW': '辦理人數', en: 'Served at a counter' },
  'service-mean': { 'zh-TW': '平均辦理（分）', en: 'Mean service (min)' },
  'service-median': { 'zh-TW': '辦理中位數（分）', en: 'Median service (min)' },
  'service-p90': { 'zh-TW': '辦理第 90 百分位（分）', en: '90th percentile (min)' },
  'service-longest': { 'zh-TW': '最長辦理（分）', en: 'Longest service (min)' },
  rated: { 'zh-TW': '評分份數', en: 'Ratings' },
  declined: { 'zh-TW': '婉拒評分', en: 'Declined to rate' },
  rateable: { 'zh-TW': '可評分人數', en: 'Could have rated' },
  response: { 'zh-TW': '回應率（%）', en: 'Response (%)' },
  satisfied: { 'zh-TW': '滿意率（%）', en: 'Satisfied (%)' },
  'score-mean': { 'zh-TW': '平均分數（1–5）', en: 'Mean score (1–5)' },
  'general-called': { 'zh-TW': '一般叫號人數', en: 'General called' },
  'general-mean': { 'zh-TW': '一般平均等候（分）', en: 'General mean wait (min)' },
  'general-p90': { 'zh-TW': '一般第 90 百分位（分）', en: 'General 90th percentile (min)' },
  'priority-called': { 'zh-TW': '優先叫號人數', en: 'Priority called' },
  'priority-mean': { 'zh-TW': '優先平均等候（分）', en: 'Priority mean wait (min)' },
  'priority-p90': { 'zh-TW': '優先第 90 百分位（分）', en: 'Priority 90th percentile (min)' },
  'wait-ratio': { 'zh-TW': '優先與一般平均之比', en: 'Priority to general mean' },
  'overtaken-mean': { 'zh-TW': '每張一般號被超過（平均）', en: 'Overtaken per general number (mean)' },
  'overtaken-p99': {
    'zh-TW': '每張一般號被超過（第 99 百分位）',
    en: 'Overtaken per general number (99th percentile)',
  },
  'over-promise-share': { 'zh-TW': '優先等候超過承諾（%）', en: 'Priority beyond the promise (%)' },
  cases: { 'zh-TW': '件數', en: 'Cases' },
  'cases-share': { 'zh-TW': '占比（%）', en: 'Share (%)' },
  times: { 'zh-TW': '份數', en: 'Times' },
  'times-share': { 'zh-TW': '占評分（%）', en: 'Of the ratings (%)' },
  foretold: { 'zh-TW': '有預估且等候的人數', en: 'Foretold, and had to wait' },
  'forecast-error': { 'zh-TW': '平均誤差（分）', en: 'Mean error (min)' },
  'forecast-bias': { 'zh-TW': '偏差（分；正值為等得比預估久）', en: 'Bias (min; above 0: longer than told)' },
  'forecast-late': { 'zh-TW': '晚於 P80（%；應約 20）', en: 'Later than P80 (%; should be 20)' },
  'late-on-paper': { 'zh-TW': '晚於號碼牌所寫（%）', en: 'Later than on paper (%)' },
  'forecast-coverage': { 'zh-TW': '在 P10–P90 內（%；應約 80）', en: 'Within P10–P90 (%; should be 80)' },
  'forecast-pinball': { 'zh-TW': '分位數損失（分）', en: 'Pinball loss (min)' },
  value: { 'zh-TW': '數值', en: 'Value' },
  n: { 'zh-TW': '樣本數', en: 'n' },
  target: { 'zh-TW': '目標', en: 'Target' },
}

/** What the first column of a table holds. */
export const rowKindWords: Readonly<Record<RowKind, Text>> = {
  lane: { 'zh-TW': '號別', en: 'Lane' },
  hour: { 'zh-TW': '取號時段', en: 'Hour of arrival' },
  'half-hour': { 'zh-TW': '取號時段', en: 'Half-hour of arrival' },
  'lane-half-hour': { 'zh-TW': '號別與取號時段', en: 'Lane and half-hour' },
  weekday: { 'zh-TW': '星期', en: 'Weekday' },
  category: { 'zh-TW': '業務類別', en: 'Category' },
  counter: { 'zh-TW': '櫃檯', en: 'Counter' },
  'priority-group': { 'zh-TW': '優先對象', en: 'Priority group' },
  span: { 'zh-TW': '日期', en: 'Date' },
  month: { 'zh-TW': '月份', en: 'Month' },
  'month-lane': { 'zh-TW': '月份與號別', en: 'Month and lane' },
  band: { 'zh-TW': '等候時間', en: 'Wait' },
  score: { 'zh-TW': '評分', en: 'Score' },
  reason: { 'zh-TW': '原因', en: 'Reason' },
  'booking-outcome': { 'zh-TW': '預約情形', en: 'Outcome' },
  'review-result': { 'zh-TW': '預審結果', en: 'Result' },
  matter: { 'zh-TW': '洽辦事項', en: 'Matter' },
  document: { 'zh-TW': '缺少的文件', en: 'Missing document' },
  quantity: { 'zh-TW': '指標', en: 'Figure' },
}

const whole: Text = { 'zh-TW': '全部', en: 'All' }
const uncategorised: Text = { 'zh-TW': '其他及不分類', en: 'Other and without category' }

/** A turning matter is counted without its name. */
const unwritten: Text = { 'zh-TW': '不列事項', en: 'Matter not written down' }

const outcomeWords: Readonly<Record<string, Text>> = {
  made: { 'zh-TW': '預約', en: 'Booked' },
  'in-time': { 'zh-TW': '準時報到', en: 'Checked in in time' },
  late: { 'zh-TW': '晚到，改為現場號', en: 'Late, became a walk-in' },
  absent: { 'zh-TW': '未到', en: 'Absent' },
  called: { 'zh-TW': '準時報到並叫號', en: 'In time and called' },
  within: { 'zh-TW': '時段後 5 分鐘內叫號', en: 'Called within five minutes of the slot' },
  complete: { 'zh-TW': '齊備', en: 'Complete' },
  missing: { 'zh-TW': '缺件', en: 'Something missing' },
  'not-ours': { 'zh-TW': '非本所業務', en: 'Not our business' },
}

const weekdayWords: readonly Text[] = [
  { 'zh-TW': '星期日', en: 'Sunday' },
  { 'zh-TW': '星期一', en: 'Monday' },
  { 'zh-TW': '星期二', en: 'Tuesday' },
  { 'zh-TW': '星期三', en: 'Wednesday' },
  { 'zh-TW': '星期四', en: 'Thursday' },
  { 'zh-TW': '星期五', en: 'Friday' },
  { 'zh-TW': '星期六', en: 'Saturday' },
]

const bandWords: readonly Text[] = [
  { 'zh-TW': '5 分以內', en: 'up to 5 min' },
  { 'zh-TW': '5–10 分', en: '5–10 min' },
  { 'zh-TW': '10–20 分', en: '10–20 min' },
  { 'zh-TW': '20–30 分', en: '20–30 min' },
  { 'zh-TW': '超過 30 分', en: 'over 30 min' },
]

/** Best last, so that a score is its own place. */
const scoreWords: readonly Text[] = [
  { 'zh-TW': '非常不滿意', en: 'Very poor' },
  { 'zh-TW': '不滿意', en: 'Poor' },
  { 'zh-TW': '普通', en: 'Fair' },
  { 'zh-TW': '滿意', en: 'Good' },
  { 'zh-TW': '非常滿意', en: 'Excellent' },
]

const reasonWords: Readonly<Record<string, Text>> = {
  wait: { 'zh-TW': '等候時間', en: 'Waiting time' },
  attitude: { 'zh-TW': '服務態度', en: 'Attitude' },
  knowledge: { 'zh-TW': '專業說明', en: 'Knowledge and clarity' },
  environment: { 'zh-TW': '環境設施', en: 'The place' },
  other: { 'zh-TW': '其他', en: 'Something else' },
}

const priorityGroupWords: Readonly<Record<string, Text>> = {
  senior: { 'zh-TW': '年滿 65 歲', en: '65 or older' },
  disability: { 'zh-TW': '身心障礙', en: 'A disability' },
  pregnancy: { 'zh-TW': '懷孕', en: 'Pregnant' },
  'small-children': { 'zh-TW': '帶著幼兒', en: 'With small children' },
  'other-need': { 'zh-TW': '其他需要', en: 'Another need' },
  immediate: { 'zh-TW': '無法站或坐著等', en: 'Cannot wait' },
}

/** The name of a line. Dates stay as they are: whoever shows them knows whether for people or for a spreadsheet. */
export function rowNameIn(lanes: Figures['lanes'], name: RowName, language: Language): string {
  const say = (text: Text | undefined) => (text ? inLanguage(text, language) : String(name.key))
  const at = Number(name.key)
  switch (name.kind) {
    case 'all':
      return say(whole)
    case 'lane':
      return laneName(lanes, name, language)
    case 'hour':
      return `${at}:00–${at}:59`
    case 'half-hour':
      return halfHourText(at)
    case 'lane-half-hour': {
      const [lane = '', half] = String(name.key).split(' ')
      return `${laneName(lanes, { ...name, key: lane }, language)} ${halfHourText(Number(half))}`
    }
    case 'weekday':
      return say(weekdayWords[at])
    case 'category':
      return name.key === null ? say(uncategorised) : String(name.key)
    case 'counter':
      return language === 'zh-TW' ? `${at} 號櫃檯` : `Counter ${at}`
    case 'priority-group':
      return say(priorityGroupWords[String(name.key)])
    case 'span':
    case 'month':
      return String(name.key)
    case 'month-lane': {
      const [month = '', lane = ''] = String(name.key).split(' ')
      return `${month} ${laneName(lanes, { ...name, key: lane }, language)}`
    }
    case 'band':
      return say(bandWords[at])
    case 'score':
      return `${at} ${say(scoreWords[at - 1])}`
    case 'reason':
      return say(reasonWords[String(name.key)])
    case 'booking-outcome':
    case 'review-result':
      return say(outcomeWords[String(name.key)])
    case 'matter':
    case 'document':
      return name.key === null ? say(unwritten) : String(name.key)
    case 'quantity':
      return say(Object.entries(quantityWords).find(([quantity]) => quantity === name.key)?.[1])
  }
}

/** 19 → "9:30–9:59" */
export function halfHourText(half: number): string {
  const hour = Math.floor(half / 2)
  return half % 2 === 0 ? `${hour}:00–${hour}:29` : `${hour}:30–${hour}:59`
}

function laneName(lanes: Figures['lanes'], { key, joint }: RowName, language: Language): string {
  const lane = lanes.find(({ id }) => id === key)
  const own = lane ? inLanguage(lane.name, language) : String(key)
  const turning = lanes.find(({ kind }) => kind === 'turning')
  if (!joint || !turning) return own
  const other = inLanguage(turning.name, language)
  return language === 'zh-TW' ? `${own}（含${other}）` : `${own} (with ${other})`
}

/** A figure as it is written: minutes and percentages with one decimal, their units in the column's name. */
export function figureText({ unit, cell }: Value): string {
  if (cell === null || cell === 'hidden') return '－'
  if (cell === 'few') return '<5'
  switch (unit) {
    case 'count':
      return String(cell)
    case 'minutes':
      return rounded(cell / minute, 1)
    case 'share':
      return rounded(cell * 100, 1)
    case 'ratio':
      return rounded(cell, 2)
    case 'score':
      return String(cell)
  }
}

/** A little less than nothing is nothing: "-0.0" only puzzles its reader. */
function rounded(figure: number, decimals: number): string {
  const words = figure.toFixed(decimals)
  return Number(words) === 0 ? (0).toFixed(decimals) : words
}
