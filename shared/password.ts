/** Characters that a password of one's own has at least. */
export const shortestPassword = 10
