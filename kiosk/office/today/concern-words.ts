import { staffWords } from '../../../shared/ui/words/table.ts'

export const concernWords = staffWords({
  title: { 'zh-TW': '請留意', en: 'Please see to this' },
  'clock-behind': { 'zh-TW': '電腦的時鐘可能不對。', en: 'The computer’s clock may be wrong.' },
  'clock-behind-then': {
    'zh-TW':
      '時鐘是{clock}，帳冊卻已寫到{day}。請先校正時鐘。如果時鐘才是對的，就在這裡結束受理、再開始受理：會從時鐘的日期開始。',
    en: 'It says {clock}, but the books go to {day}. Set the clock first. If it is right, close the day and open it again: it opens on the clock’s date.',
  },
  'no-holidays': { 'zh-TW': '行事曆還沒有{year}的放假日。', en: 'The calendar has no holidays of {year} yet.' },
  'no-holidays-then': {
    'zh-TW': '沒有加上，放假日也會發號碼。請在「設定」的「時間與假日」加上，或匯入新的設定檔。',
    en: 'Without them numbers are given on days off. Add them under Setup, Hours and holidays, or import a new setup file.',
  },
  'no-copy': { 'zh-TW': '{day}的備份沒有做成。', en: 'The books of {day} were not copied.' },
  'no-copy-then': {
    'zh-TW': '多半是磁碟快滿了。請清出空間；下次結束受理或重新啟動時會再備份。',
    en: 'Most often the disk is nearly full. Make room; the next closing of the day, or a restart, copies again.',
  },
})
