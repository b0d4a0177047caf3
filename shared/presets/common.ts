import { usualNotice } from '../notice-texts.ts'
import type { Setup } from '../setup.ts'
import { usualSurge } from '../surge.ts'
import holidays from './holidays.json' with { type: 'json' }
import { inFive } from './in-five.ts'
import { notices } from './notices.ts'

/** What both offices have alike. An office adds its own counters, and more lanes if it has them. */
export const common: Omit<Setup, 'office' | 'counters' | 'roster' | 'backLine' | 'matters'> = {
  languages: ['zh-TW', 'en', 'vi', 'id', 'th'],
  lanes: [
    {
      id: 'general',
      kind: 'general',
      name: inFive('全功能', 'General services', 'Dịch vụ chung', 'Layanan umum', 'บริการทั่วไป'),
      series: 'general',
    },
    {
      id: 'priority',
      kind: 'priority',
      name: inFive('愛心優先', 'Priority', 'Ưu tiên', 'Prioritas', 'คิวพิเศษ'),
      series: 'priority',
    },
    {
      id: 'turning',
      kind: 'turning',
      name: inFive(
        '疼您',
        'Turning-Point Counter (疼您)',
        'Quầy Bước ngoặt (疼您)',
        'Loket Titik Balik (疼您)',
        'เคาน์เตอร์จุดเปลี่ยนชีวิต (疼您)',
      ),
      series: 'general',
    },
    {
      id: 'booked',
      kind: 'booked',
      name: inFive('預約', 'Booked', 'Đã hẹn trước', 'Sudah membuat janji', 'จองล่วงหน้า'),
      series: 'booked',
    },
  ],
  series: [
    { id: 'general', prefix: '', from: 1001, to: 1999 },
    { id: 'priority', prefix: '', from: 2001, to: 2999 },
    { id: 'booked', prefix: '', from: 8001, to: 8999 },
  ],
  // The commonest matter stands first in its tile: it is the one reached with the shortest look.
  tiles: [
    {
      id: 'transcripts',
      name: inFive(
        '戶籍謄本・戶口名簿',
        'Transcript, household certificate',
        'Trích lục, sổ hộ khẩu',
        'Salinan data, kartu keluarga',
        'สำเนาและสมุดทะเบียนบ้าน',
      ),
      icon: 'document',
      matters: [
        'transcript-zh',
        'hhcert',
        'transcript-en',
        'history-cert',
        'marriage-divorce-cert',
        'kinship',
        'records-view',
        'archive',
      ],
    },
    {
      id: 'identity',
      name: inFive('國民身分證', 'National ID card', 'Thẻ căn cước', 'KTP', 'บัตรประชาชน'),
      icon: 'identity',
      matters: ['id-exchange', 'id-replace', 'id-first', 'id-loss-report'],
    },
    {
      id: 'moving',
      name: inFive('遷入・住址', 'Moving, address', 'Chuyển nhà, địa chỉ', 'Pindah, alamat', 'ย้ายบ้าน ที่อยู่'),
      icon: 'house',
      matters: [
        'move-in',
        'address-change',
        'move-in-from-abroad',
        'move-out',
        'head-change',
        'split-household',
        'merge-household',
        'initial-registration',
        'residence-check',
        'address-service',
      ],
    },
    {
      id: 'seal',
      name: inFive(
        '印鑑・門牌',
        'Seal, door plate',
        'Con dấu, biển số nhà',
        'Stempel, nomor rumah',
        'ตราประทับ ป้ายเลขที่บ้าน',
      ),
      icon: 'seal',
      matters: ['seal-cert', 'seal-register', 'plate-cert', 'plate-replace', 'plate-new'],
    },
    {
      id: 'name',
      name: inFive('改名・更正', 'Name, corrections', 'Đổi tên, đính chính', 'Ganti nama, koreksi', 'เปลี่ยนชื่อ แก้ไขข้อมูล'),
      icon: 'pencil',
      matters: [
        'name-change',
        'surname-change',
        'record-correction',
        'dob-correction',
        'education-note',
        'indigenous-status',
        'indigenous-name',
        'record-revocation',
      ],
    },
    {
      id: 'birth',
      name: inFive('出生', 'Birth', 'Khai sinh', 'Kelahiran', 'แจ้งเกิด'),
      icon: 'baby',
      matters: ['birth', 'birth-allowance', 'birthplace'],
    },
    {
      id: 'marriage',
      name: inFive('結婚', 'Marriage', 'Kết hôn', 'Pernikahan', 'สมรส'),
      icon: 'rings',
      matters: ['marriage', 'marriage-foreign', 'marriage-748'],
    },
    {
      id: 'certificates',
      name: inFive(
        '憑證・護照・國籍',
        'Digital ID, passport, nationality',
        'Chứng thư số, hộ chiếu, quốc tịch',
        'ID digital, paspor, naturalisasi',
        'ใบรับรองดิจิทัล พาสปอร์ต สัญชาติ',
      ),
      icon: 'certificate',
      matters: ['moica', 'passport-first', 'nat-test', 'naturalisation', 'nationality-other'],
    },
    {
      id: 'other',
      name: inFive(
        '領件・其他',
        'Pick-up, other',
        'Nhận giấy tờ, việc khác',
        'Ambil dokumen, lainnya',
        'รับเอกสาร เรื่องอื่น ๆ',
      ),
      icon: 'people',
      matters: [
        'pickup',
        'consult',
        'new-resident-consult',
        'home-service',
        'adoption',
        'cross-agency',
        'find-relatives',
      ],
    },
  ],
  quietTile: {
    id: 'family',
    name: inFive(
      '家庭與身分事項',
      'Family and civil status',
      'Gia đình và nhân thân',
      'Keluarga dan status sipil',
      'ครอบครัวและสถานภาพ',
    ),
    icon: 'sprout',
    matters: [
      'death',
      'divorce',
      'custody',
      'guardianship',
      'assistance',
      'acknowledgement',
      'adoption-termination',
      'marriage-748-termination',
      'death-declaration',
    ],
  },
  hours: {
    weekly: [[], officeHours(), officeHours(), officeHours(), officeHours(), officeHours(), saturdayMorning()],
    exceptions: holidays,
    ticketsBefore: 15,
    closeBooksAt: '21:00',
  },
  // A slot outside the hours of its date is none: on Saturdays the doors open at 09:00.
  booking: {
    times: ['08:30', '09:00', '09:30'],
    capacity: 3,
    weekdays: [1, 2, 3, 4, 5, 6],
    byWeekday: [{ weekday: 6, times: ['09:00', '09:30', '10:00', '10:30', '11:00'], capacity: 2 }],
    byDate: [],
    counters: [],
  },
  policy: {
    kind: 'accumulating',
    weights: { general: 1, turning: 1, priority: 5, booked: 8 },
    promiseMinutes: 10,
    bookedEarlyMinutes: 5,
    bookedGraceMinutes: 15,
    immediate: 'first',
  },
  calling: { calls: 3, gapSeconds: 20, returnAfter: 3, returnMinutes: 30, undoMinutes: 5 },
  targets: { meanWaitMinutes: 10, withinMinutes: 20, withinShare: 0.9, satisfiedShare: 0.9 },
  rating: { tabletSeconds: 90, inviteShare: 0.9 },
  notice: usualNotice,
  surge: usualSurge,
  notices,
}

function officeHours(): Setup['hours']['weekly'][number] {
  return [{ from: '08:00', to: '17:30' }]
}

function saturdayMorning(): Setup['hours']['weekly'][number] {
  const matters = ['name-change', 'id-first', 'id-replace', 'seal-register']
  const marriages = ['marriage', 'marriage-748', 'marriage-foreign']
  return [{ from: '09:00', to: '12:00', bookingOnly: true, matters: [...matters, ...marriages] }]
}
