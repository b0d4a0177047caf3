import type { Text } from '../language.ts'

/** What may stand on a counter's sign. None of it says who takes turning visitors. */
export const signs = {
  priority: { 'zh-TW': '愛心櫃檯', en: 'Priority counter' },
  express: { 'zh-TW': '快捷櫃檯', en: 'Express counter' },
  booking: { 'zh-TW': '預約櫃檯', en: 'Booking counter' },
  flexible: { 'zh-TW': '機動櫃檯', en: 'Extra counter' },
} satisfies Record<string, Text>

export const skills = {
  english: { 'zh-TW': '英語', en: 'English' },
  taigi: { 'zh-TW': '臺灣台語', en: 'Taigi (Taiwanese)' },
  hakka: { 'zh-TW': '臺灣客語', en: 'Hakka' },
  signLanguage: { 'zh-TW': '臺灣手語（視訊）', en: 'Taiwan Sign Language (video)' },
  identity: { 'zh-TW': '國民身分證', en: 'National ID card' },
  certificate: { 'zh-TW': '自然人憑證', en: 'Citizen digital certificate' },
  plates: { 'zh-TW': '門牌', en: 'Door plates' },
  nationality: { 'zh-TW': '國籍・外籍人士諮詢', en: 'Nationality, advice for foreign visitors' },
  archive: { 'zh-TW': '檔案應用', en: 'Archive access' },
} satisfies Record<string, Text>
