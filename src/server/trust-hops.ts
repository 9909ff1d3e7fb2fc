import { BlockList, isIPv6 } from 'node:net';

const NEARBY = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const) {
  NEARBY.addSubnet(network, prefix, 'ipv4');
}
NEARBY.addAddress('::1', 'ipv6');
NEARBY.addSubnet('fc00::', 7, 'ipv6');
NEARBY.addSubnet('fe80::', 10, 'ipv6');

const isNearby = (address: string): boolean => NEARBY.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Trusts the last `hops` proxies about `X-Forwarded-For`, provided that the request reached us from this
 * machine or a private network: someone on the internet who finds the port must not choose their own address.
 * Fastify refuses a bare number for that reason.
 */
export function trustHops(hops: number): (address: string, hop: number) => boolean {
  return (address, hop) => hop < hops && (hop > 0 || isNearby(address));
}
