/** In ascending order, with this one if it was missing, without it if it was there. */
export function toggled(list: readonly number[], one: number): number[] {
  const others = list.filter((other) => other !== one)
  return (others.length === list.length ? [...list, one] : others).toSorted((a, b) => a - b)
}
