import { second } from '../shared/time.ts'
import type { View } from '../shared/views.ts'
import type { Log } from './log.ts'
import type { Office } from './office.ts'
import { isPhone, isStaff, isWall, type ScreenServer, type ScreenSocket } from './screen-socket.ts'
import type { Screens } from './screens.ts'
import type { Journal } from './store/journal.ts'
import type { Viewer, Viewers } from './viewers.ts'
import { WordedFrame } from './worded-frame.ts'

export interface ShowingSources {
  readonly office: Office
  readonly viewers: Viewers
  readonly screens: Screens
  readonly journal: Journal
  readonly log: Log
}

/** What every view says of the server: which life of it, and which build of the screens. */
export interface ShowingChoices {
  readonly epoch: string
  readonly build: string
}

/** Who is shown what, and when. */
export interface Showing {
  /** A screen that has just come. */
  welcome(socket: ScreenSocket): void
  close(): void
}

/** Between two heartbeats only those who have news get a frame. */
type Whom = 'all' | 'changed'

/** A view and who gets it: what twenty boards are shown is put into words once, not twenty times. */
interface Shown {
  readonly view: View
  readonly words: string
  readonly readers: ScreenSocket[]
}

/** One showing: what several see alike is made once. */
interface Round {
  readonly alike: Map<string, Shown>
  readonly all: Shown[]
}

const heartbeat = 2 * second
/** Milliseconds between two rounds of views: nobody sees the difference, and a rush costs no more than a trickle. */
const together = 20
/** Milliseconds of the event loop for one turn of those who come after the walls: a ticket would wait for them. */
const turnLasts = 4
const phonesAtOnce = 20
/** Milliseconds after which a clerk's screen, which costs as much as a hundred phones, no longer lets phones go first. */
const patience = 100
/** A screen that does not read gets no more: the next view says everything. */
const unreadAllowed = 4

export function openShowing(
  io: ScreenServer,
  { office, viewers, screens, journal, log }: ShowingSources,
  { epoch, build }: ShowingChoices,
): Showing {
  let due: 'now' | 'soon' | null = null
  let later: NodeJS.Timeout | undefined
  let broadcastAt = 0
  let beatDue = false
  let turnDue = false
  /** In the order in which they came to wait: who was not reached before the next news is reached first after it. */
  const staffDue = new Map<ScreenSocket, number>()
  const phonesDue = new Map<ScreenSocket, Whom>()

  /** Nobody is shown what is not on the disk yet. */
  function shown(show: () => void): void {
    journal.settled().then(show, () => log.error('the disk refused: nothing is shown'))
  }

  /** The first change and every call at once; what follows closely, together. */
  function changed(called = false): void {
    const rest = called ? 0 : broadcastAt + together - performance.now()
    if (due === 'now' || (due === 'soon' && rest > 0)) return
    clearTimeout(later)
    due = rest > 0 ? 'soon' : 'now'
    if (due === 'soon') later = setTimeout(() => shown(broadcast), rest)
    else shown(broadcast)
  }

  /** The hall first, then visitors, then those who work here and have had their answer already. */
  function broadcast(): void {
    due = null
    broadcastAt = performance.now()
    const whom = beatDue ? 'all' : 'changed'
    beatDue = false
    const all = [...io.of('/').sockets.values()]
    show(all.filter(isWall), whom)
    for (const socket of all.filter(isStaff)) staffDue.set(socket, staffDue.get(socket) ?? broadcastAt)
    for (const socket of all.filter(isPhone)) phonesDue.set(socket, phonesDue.get(socket) === 'all' ? 'all' : whom)
    nextTurn()
  }

  function nextTurn(): void {
    if (turnDue || staffDue.size + phonesDue.size === 0) return
    turnDue = true
    setImmediate(() => shown(turn))
  }

  function turn(): void {
    turnDue = false
    const until = performance.now() + turnLasts
    do {
      for (const [socket, whom] of first(phonesDue, phonesAtOnce)) {
        phonesDue.delete(socket)
        show([socket], whom)
      }
    } while (phonesDue.size > 0 && performance.now() < until)
    for (const [socket, since] of first(staffDue, 1)) {
      if (phonesDue.size > 0 && performance.now() - since < patience) break
      staffDue.delete(socket)
      show([socket], 'all')
    }
    nextTurn()
  }

  function show(sockets: readonly ScreenSocket[], whom: Whom): void {
    const round: Round = { alike: new Map(), all: [] }
    for (const socket of sockets) if (socket.connected) enlist(socket, whom, round)
    // By the machine's time, not by what was done: a watcher could count acts that are none of their business.
    const head = { epoch, build, version: Math.floor(performance.now()), at: office.now() }
    for (const { view, words, readers } of round.all) {
      const frame = new WordedFrame(head, view, words)
      const [only, another] = readers
      if (another) io.to(readers.map(({ id }) => id)).emit('view', frame)
      else only?.emit('view', frame)
    }
  }

  function enlist(socket: ScreenSocket, whom: Whom, round: Round): void {
    if (socket.data.unread > unreadAllowed) return
    const viewer = viewers.viewerOf(socket.data.visitor)
    const shown = shownTo(viewer, round)
    // A frame without news would tell a watcher that something was done which they may not see: a visit finished, or rated.
    if (shown.words === socket.data.shown && whom === 'changed') return
    // Staff are shown everything anew, and what they see is long: it is not kept to be compared.
    socket.data.shown = viewer.name === 'staff' ? '' : shown.words
    socket.data.unread += 1
    shown.readers.push(socket)
  }

  function shownTo(viewer: Viewer, { alike, all }: Round): Shown {
    const key = screens.keyOf(viewer)
    const known = key === null ? undefined : alike.get(key)
    if (known) return known
    const view = screens.viewFor(viewer)
    const shown = { view, words: JSON.stringify(view), readers: [] }
    if (key !== null) alike.set(key, shown)
    all.push(shown)
    return shown
  }

  const unsubscribe = office.subscribe(changed)
  const beat = setInterval(() => {
    beatDue = true
    changed()
  }, heartbeat)
  return {
    welcome: (socket) => shown(() => show([socket], 'all')),
    close() {
      unsubscribe()
      clearInterval(beat)
      clearTimeout(later)
    },
  }
}

function first<T>(those: Iterable<T>, most: number): T[] {
  const some: T[] = []
  for (const one of those) {
    if (some.length === most) break
    some.push(one)
  }
  return some
}
