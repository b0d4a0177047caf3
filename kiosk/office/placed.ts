/** What has no name of its own is known by its place in its list. */
export function placed<T>(one: T, place: number): { readonly one: T; readonly place: number } {
  return { one, place }
}
