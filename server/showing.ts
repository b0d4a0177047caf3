import { second } from '../shared/time.ts'
import type { View } from '../shared/views.ts'
import type { Log } from './log.ts'
import type { Office } from './office.ts'
import { isPhone, isStaff, isWall, type ScreenServer, type ScreenSocket } from './screen-socket.ts'
import type { Screens } from './screens.ts'
import type { Journal } from './store/journal.ts'
import { wordsOf } from './view-words.ts'
import type { Viewer, Viewers } from './viewers.ts'

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

/** One showing: what several see alike is made once. */
interface Round {
  readonly made: Map<string, View>
  /** Who gets a view: what twenty boards are shown is put into words once, not twenty times. */
  readonly readers: Map<View, ScreenSocket[]>
}

const heartbeat = 2 * second
/** Milliseconds between two rounds of views: nobody sees the difference, and a rush costs no more than a trickle. */
const together = 20
/** Milliseconds of the event loop for one turn of those who come after the walls: a ticket would wait for them. */
const turnLasts = 4
/** Phones to each clerk's screen: neither waits for all of the other. */
const phonesAtOnce = 20
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
  const staffDue = new Set<ScreenSocket>()
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

  /** The hall first: what a clerk sees takes longer to make than what a wall shows, and phones are many. */
  function broadcast(): void {
    due = null
    broadcastAt = performance.now()
    const whom = beatDue ? 'all' : 'changed'
    beatDue = false
    const all = [...io.of('/').sockets.values()]
    show(all.filter(isWall), whom)
    for (const socket of all.filter(isStaff)) staffDue.add(socket)
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
      for (const socket of first(staffDue, 1)) {
        staffDue.delete(socket)
        show([socket], 'all')
      }
      for (const [socket, whom] of first(phonesDue, phonesAtOnce)) {
        phonesDue.delete(socket)
        show([socket], whom)
      }
    } while (staffDue.size + phonesDue.size > 0 && performance.now() < until)
    nextTurn()
  }

  function show(sockets: readonly ScreenSocket[], whom: Whom): void {
    const round: Round = { made: new Map(), readers: new Map() }
    for (const socket of sockets) if (socket.connected) enlist(socket, whom, round)
    // By the machine's time, not by what was done: a watcher could count acts that are none of their business.
    const version = Math.floor(performance.now())
    for (const [view, readers] of round.readers) {
      const frame = { epoch, build, version, at: office.now(), view }
      const [only] = readers
      if (only && readers.length === 1) only.emit('view', frame)
      else io.to(readers.map(({ id }) => id)).emit('view', frame)
    }
  }

  function enlist(socket: ScreenSocket, whom: Whom, round: Round): void {
    if (socket.data.unread > unreadAllowed) return
    const viewer = viewers.viewerOf(socket.data.visitor)
    const view = viewOf(viewer, round)
    const words = viewer.name === 'staff' ? '' : wordsOf(view)
    // A frame without news would tell a watcher that something was done which they may not see: a visit finished, or rated.
    if (words !== '' && words === socket.data.shown && whom === 'changed') return
    socket.data.shown = words
    socket.data.unread += 1
    const readers = round.readers.get(view) ?? []
    readers.push(socket)
    round.readers.set(view, readers)
  }

  function viewOf(viewer: Viewer, { made }: Round): View {
    const key = screens.keyOf(viewer)
    const view = (key ? made.get(key) : undefined) ?? screens.viewFor(viewer)
    if (key) made.set(key, view)
    return view
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
