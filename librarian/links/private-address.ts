import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is handed out for the internet (RFC 4291). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address lies on the public internet. Everything else is private: loopback, networks of houses and machines, link-local,
 * multicast, reserved and unassigned ranges, and IPv6 addresses that stand for one of these. What cannot be read is private too.
 */
export function isPublicIp(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  return isPublic(ipaddr.process(text));
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (!(address instanceof ipaddr.IPv6)) return address.range() === 'unicast';
  if (address.range() === 'unicast') return address.match(GLOBAL_UNICAST);
  const inner = embeddedIpv4(address);
  return inner !== undefined && isPublic(inner);
}

/** The IPv4 address that an IPv6 address of a transition range leads to. */
function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const bytes = address.toByteArray();
  switch (address.range()) {
    case 'rfc6052':
      return new ipaddr.IPv4(bytes.slice(12));
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6));
    default:
      return undefined;
  }
}

/** The IP address that a host name of a URL is, if it is one. */
export function literalIp(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : undefined;
}
