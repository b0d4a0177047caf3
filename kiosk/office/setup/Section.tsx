import type { OfficeView } from '../../../shared/office-view.ts'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'
import { Bookings } from './Bookings.tsx'
import { Calling } from './Calling.tsx'
import { Counters } from './Counters.tsx'
import { File } from './File.tsx'
import { History } from './History.tsx'
import { Hours } from './Hours.tsx'
import { Lanes } from './Lanes.tsx'
import { Matters } from './Matters.tsx'
import { Notices } from './Notices.tsx'
import { NoticeTexts } from './NoticeTexts.tsx'
import { Policy } from './Policy.tsx'
import { Rating } from './Rating.tsx'
import { Roster } from './Roster.tsx'
import { Surge } from './Surge.tsx'
import type { SectionName } from './sections.ts'
import { Targets } from './Targets.tsx'
import type { Draft } from './useDraft.ts'

interface SectionProps {
  readonly name: SectionName
  readonly setup: Setup
  readonly change: Draft['change']
  readonly changed: Draft['changed']
  readonly view: OfficeView
  readonly from: DayDate
}

export function Section({ name, setup, change, changed, view, from }: SectionProps) {
  switch (name) {
    case 'counters':
      return <Counters setup={setup} onChange={(counters) => change('counters', counters)} />
    case 'hours':
      return <Hours setup={setup} today={view.day.date} onChange={(hours) => change('hours', hours)} />
    case 'roster':
      return <Roster setup={setup} change={change} />
    case 'policy':
      return (
        <Policy
          setup={setup}
          from={from}
          isChanged={changed.includes('policy') || changed.includes('counters')}
          change={change}
        />
      )
    case 'surge':
      return <Surge surge={setup.surge} onChange={(surge) => change('surge', surge)} />
    case 'booking':
      return <Bookings setup={setup} from={from} change={change} />
    case 'notice':
      return <NoticeTexts setup={setup} onChange={(notice) => change('notice', notice)} />
    case 'calling':
      return <Calling calling={setup.calling} onChange={(calling) => change('calling', calling)} />
    case 'targets':
      return <Targets targets={setup.targets} onChange={(targets) => change('targets', targets)} />
    case 'rating':
      return <Rating rating={setup.rating} onChange={(rating) => change('rating', rating)} />
    case 'notices':
      return <Notices setup={setup} onChange={(notices) => change('notices', notices)} />
    case 'lanes':
      return <Lanes setup={setup} />
    case 'matters':
      return <Matters setup={setup} />
    case 'file':
      return <File today={view.day.date} from={from} />
    case 'history':
      return <History setups={view.setups} today={view.day.date} />
  }
}
