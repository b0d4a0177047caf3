import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

const everywhere = new Set(['0.0.0.0', '::'])

/** The address by which other machines reach this one: "listen everywhere" is none that a phone could open. */
export function ownAddress(
  host: string,
  port: number,
  networks: Partial<Record<string, readonly NetworkInterfaceInfo[]>> = networkInterfaces(),
): string {
  const outside = Object.values(networks)
    .flatMap((network) => network ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  const name = everywhere.has(host) ? (outside?.address ?? 'localhost') : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
