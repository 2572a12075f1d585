import { createHash, createHmac } from 'node:crypto';
import { stringArgument } from './arguments.ts';
import { bytesOf, textOf } from './bytes.ts';
import type { FunctionContext } from './function-context.ts';
import type { GoValue, Method } from './values.ts';

type Encoding = 'hex' | 'base64';
type Compute = (inputs: readonly string[]) => string;

export function digestFunctions(derive: FunctionContext['derive']): Readonly<Record<string, Method>> {
  const onTexts = (name: string, least: number, compute: Compute): Method => {
    return (args) => {
      const texts = args.map((arg: GoValue) => stringArgument(name, arg));
      // Missing leading arguments are an empty text, which no algorithm is called.
      while (texts.length < least) texts.push('');
      return derive(texts, compute);
    };
  };
  return {
    base64Encode: onTexts('base64Encode', 0, (texts) => joined(texts).toString('base64')),
    base64EncodeNoPad: onTexts('base64EncodeNoPad', 0, (texts) => joined(texts).toString('base64').replace(/=+$/, '')),
    base64Decode: onTexts('base64Decode', 1, ([text = '']) => decodeBase64(text)),
    base64DecodeNoPad: onTexts('base64DecodeNoPad', 1, ([text = '']) => decodeBase64(text)),
    hexDecode: onTexts('hexDecode', 1, ([text = '']) => {
      return /^(?:[0-9a-fA-F]{2})*$/.test(text) ? textOf(Buffer.from(text, 'hex')) : '';
    }),
    hash: onTexts('hash', 1, (texts) => digest(texts, 'hex')),
    hashBase64: onTexts('hashBase64', 1, (texts) => digest(texts, 'base64')),
    hmac: onTexts('hmac', 2, (texts) => keyedDigest(texts, 'hex')),
    hmacBase64: onTexts('hmacBase64', 2, (texts) => keyedDigest(texts, 'base64')),
  };
}

function joined(texts: readonly string[]): Buffer {
  return Buffer.concat(texts.map(bytesOf));
}

/** What follows the first character that is no Base64 is left out. */
function decodeBase64(text: string): string {
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
