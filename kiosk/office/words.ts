import { staffWords } from '../../shared/ui/words/table.ts'

export const officeWords = staffWords({
  title: { 'zh-TW': '管理', en: 'Office' },
  tabs: { 'zh-TW': '管理的分頁', en: 'Parts of the office' },
  today: { 'zh-TW': '今日', en: 'Today' },
  staff: { 'zh-TW': '人員', en: 'Staff' },
  devices: { 'zh-TW': '裝置', en: 'Screens' },
  setup: { 'zh-TW': '設定', en: 'Setup' },
  comments: { 'zh-TW': '意見', en: 'Comments' },
  trail: { 'zh-TW': '紀錄', en: 'Trail' },
  leaveTitle: { 'zh-TW': '設定還沒有儲存', en: 'The setup has not been saved' },
  leaveWhat: { 'zh-TW': '離開這一頁，剛才的修改就不見了。', en: 'Your changes will be lost if you leave this page.' },
  unsaved: {
    'zh-TW': '設定還沒有儲存；登出後，剛才的修改就不見了。',
    en: 'The setup is not saved; your changes will be lost.',
  },
  stay: { 'zh-TW': '留在這一頁', en: 'Stay here' },
  leave: { 'zh-TW': '放棄修改', en: 'Drop the changes' },
  cancel: { 'zh-TW': '取消', en: 'Cancel' },
  close: { 'zh-TW': '關閉', en: 'Close' },
  none: { 'zh-TW': '－', en: '–' },
})
