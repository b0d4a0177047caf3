declare const __BUILD__: string

/** Which program this page is. The server says in every frame which one it serves. */
export const build: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'unbuilt'

/** Loads the page anew when the server serves another program, as soon as nobody is in the middle of something. */
export function followBuild(served: string): void {
  wanted = served
  reloadWhenIdle()
}

/** Says that a person is in the middle of something, until the returned function is called. */
export function holdReload(): () => void {
  holders += 1
  return () => {
    holders -= 1
    reloadWhenIdle()
  }
}

let wanted = build
let holders = 0
const memory = 'reloaded-for'

function reloadWhenIdle(): void {
  if (wanted === build || holders > 0 || build === 'unbuilt') return
  // Once for each build: a page that stays old after loading would otherwise load for ever.
  if (sessionStorage.getItem(memory) === wanted) return
  sessionStorage.setItem(memory, wanted)
  location.reload()
}
