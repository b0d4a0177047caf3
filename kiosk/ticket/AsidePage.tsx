import { BookingPage } from './BookingPage.tsx'
import { ClosedPage } from './ClosedPage.tsx'
import { CountersPage } from './CountersPage.tsx'
import type { PageProps } from './PageOf.tsx'
import { UnsurePage } from './UnsurePage.tsx'

/** The pages beside the main way, together in a file that is fetched after the first page is there. */
export default function AsidePage(props: PageProps) {
  switch (props.step.page.name) {
    case 'unsure':
      return <UnsurePage {...props} />
    case 'booking':
      return <BookingPage {...props} />
    case 'counters':
      return <CountersPage {...props} />
    default:
      return <ClosedPage {...props} />
  }
}
