/** 0.9 as 90; without the dust of binary fractions. */
export function wholePercent(share: number): number {
  return Number((share * 100).toFixed(4))
}

export function shareOfPercent(percent: number): number {
  return Number((percent / 100).toFixed(6))
}
