import { createHash, createHmac } from 'node:crypto';
import { type Signature, stringArgument, takesAll } from './arguments.ts';
import { bytesOf, textOf } from './bytes.ts';
import type { FunctionContext } from './function-context.ts';

type Encoding = 'hex' | 'base64';
type Compute = (inputs: readonly string[]) => string;

/** A leading argument that is missing is an empty text, which no algorithm is called. */
export function digestFunctions({ derive }: Pick<FunctionContext, 'derive'>): Readonly<Record<string, Signature>> {
  const onTexts = (compute: Compute): Signature => takesAll(stringArgument, (texts) => derive(texts, compute));
  return {
    base64Encode: onTexts((texts) => joined(texts).toString('base64')),
    base64EncodeNoPad: onTexts((texts) => joined(texts).toString('base64').replace(/=+$/, '')),
    base64Decode: onTexts(decodeBase64),
    base64DecodeNoPad: onTexts(decodeBase64),
    hexDecode: onTexts(([text = '']) => {
      return /^(?:[0-9a-fA-F]{2})*$/.test(text) ? textOf(Buffer.from(text, 'hex')) : '';
    }),
    hash: onTexts((texts) => digest(texts, 'hex')),
    hashBase64: onTexts((texts) => digest(texts, 'base64')),
    hmac: onTexts((texts) => keyedDigest(texts, 'hex')),
    hmacBase64: onTexts((texts) => keyedDigest(texts, 'base64')),
  };
}

function joined(texts: readonly string[]): Buffer {
  return Buffer.concat(texts.map(bytesOf));
}

/** What follows the first character that is no Base64 is left out. */
function decodeBase64([text = '']: readonly string[]): string {
  const valid = /^[A-Za-z0-9+/\r\n]*/.exec(text)?.[0] ?? '';
  return textOf(Buffer.from(valid, 'base64'));
}

function digest([algorithm = '', ...texts]: readonly string[], encoding: Encoding): string {
  return isKnown(algorithm) ? createHash(algorithm).update(joined(texts)).digest(encoding) : '';
}

function keyedDigest([algorithm = '', key = '', ...texts]: readonly string[], encoding: Encoding): string {
  const data = joined(texts);
  if (!isKnown(algorithm) || data.length === 0) return '';
  return createHmac(algorithm, bytesOf(key)).update(data).digest(encoding);
}

function isKnown(algorithm: string): boolean {
  return algorithm === 'sha1' || algorithm === 'sha256';
}
