import { words } from './table.ts'

/** Who may go first, in a visitor's own words; the keys are the groups of the contract. */
export const priorityWords = words({
  senior: {
    'zh-TW': '年滿 65 歲',
    en: '65 or older',
    vi: 'Từ 65 tuổi trở lên',
    id: '65 tahun ke atas',
    th: 'อายุ 65 ปีขึ้นไป',
  },
  disability: {
    'zh-TW': '身心障礙',
    en: 'A disability',
    vi: 'Khuyết tật',
    id: 'Penyandang disabilitas',
    th: 'ผู้พิการ',
  },
  pregnancy: { 'zh-TW': '懷孕', en: 'Pregnant', vi: 'Mang thai', id: 'Hamil', th: 'ตั้งครรภ์' },
  'small-children': {
    'zh-TW': '帶著幼兒',
    en: 'With small children',
    vi: 'Đi cùng trẻ nhỏ',
    id: 'Membawa anak kecil',
    th: 'มากับเด็กเล็ก',
  },
  'other-need': {
    'zh-TW': '身體不適或其他需要',
    en: 'Unwell, or another need',
    vi: 'Không khỏe hoặc nhu cầu khác',
    id: 'Kurang sehat atau keperluan lain',
    th: 'ไม่สบายหรือมีความจำเป็นอื่น',
  },
  immediate: {
    'zh-TW': '無法站或坐著等',
    en: 'Cannot wait standing or sitting',
    vi: 'Không thể đứng hoặc ngồi đợi',
    id: 'Tidak kuat berdiri atau duduk',
    th: 'ไม่สามารถยืนหรือนั่งรอได้',
  },
})
