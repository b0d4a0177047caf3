import { staffWords } from '../../shared/ui/words/table.ts'

export const bookingWords = staffWords({
  checkIn: { 'zh-TW': '報到', en: 'Check in' },
  checkInCode: { 'zh-TW': '{code} 報到', en: 'Check in: {code}' },
  byCode: { 'zh-TW': '輸入代碼', en: 'By code' },
  codeTitle: { 'zh-TW': '預約代碼', en: 'Booking code' },
  codeHint: { 'zh-TW': '3 到 12 個英文字母或數字。', en: '3 to 12 letters or digits.' },
  scan: { 'zh-TW': '用鏡頭讀方塊', en: 'Read the square with the camera' },
  slip: { 'zh-TW': '預約單', en: 'Booking slip' },
  showSlip: { 'zh-TW': '預約單 {code}', en: 'Booking slip {code}' },
  slipLanguage: { 'zh-TW': '民眾的語言', en: 'The visitor’s language' },
  print: { 'zh-TW': '列印預約單', en: 'Print the slip' },
  import: { 'zh-TW': '匯入名單', en: 'Import a list' },
  add: { 'zh-TW': '新增預約', en: 'Add a booking' },
  date: { 'zh-TW': '日期', en: 'Date' },
  slot: { 'zh-TW': '時段', en: 'Slot' },
  matters: { 'zh-TW': '事項（可預約的）', en: 'Matters that can be booked' },
  code: { 'zh-TW': '預約代碼', en: 'Booking code' },
  save: { 'zh-TW': '加入預約', en: 'Add the booking' },
  noSlots: { 'zh-TW': '這一天沒有預約時段。', en: 'No slots on this day.' },
  slotMissing: { 'zh-TW': '請選一個時段。', en: 'Choose a slot.' },
  mattersMissing: { 'zh-TW': '請選要辦的事項。', en: 'Choose the matter.' },
  codeMissing: { 'zh-TW': '代碼要 3 到 12 個英文字母或數字。', en: 'The code needs 3 to 12 letters or digits.' },
  dateMissing: { 'zh-TW': '請選日期。', en: 'Choose the date.' },
  added: { 'zh-TW': '預約好了', en: 'Booked' },
})

/** How far a booking is; the keys are the contract's stages. */
export const bookingStages = staffWords({
  booked: { 'zh-TW': '未報到', en: 'not here yet' },
  'checked-in': { 'zh-TW': '已報到', en: 'checked in' },
  called: { 'zh-TW': '已叫號', en: 'called' },
  served: { 'zh-TW': '已辦完', en: 'served' },
  late: { 'zh-TW': '晚到，改為現場號', en: 'late, now a walk-in' },
  absent: { 'zh-TW': '未到', en: 'did not come' },
})
