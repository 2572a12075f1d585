import { createHash } from 'node:crypto';

/** Of this project, drawn once. The IDs of all rules in Kibana hang on it. */
const namespace = Buffer.from('5f2c1c7b6a3e4f0d9b8417d02e6cba51', 'hex');

/** The UUID of version 5 (RFC 9562) that belongs to a name. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
