import { randomBytes } from 'node:crypto';

/**
 * A stand-in for a secret. It can stand anywhere, in YAML, a URL or a header, without quoting, and nobody can guess it.
 * In a text that was printed as JSON it notes by a J, one for each level, that what it stands for must be escaped: else a
 * signature over that text would be another one than that of the body, in which the secret is escaped.
 */
const standIn = /SECRET(J*)([0-9a-f]{32})TERCES/g;

export function newStandIn(): string {
  return `SECRET${randomBytes(16).toString('hex')}TERCES`;
}

export function isStandIn(text: string): boolean {
  return /^SECRET[0-9a-f]{32}TERCES$/.test(text);
}

/** Of a text that becomes a text inside of JSON. */
export function standInsIntoJson(text: string): string {
  return text.includes('SECRET') ? text.replace(standIn, 'SECRETJ$1$2TERCES') : text;
}

/** Of JSON that is about to be parsed. */
export function standInsOutOfJson(text: string): string {
  return text.replace(standIn, (_whole, levels: string, id: string) => `SECRET${levels.slice(1)}${id}TERCES`);
}

/** @param secretOf what a stand-in stands for, once it was escaped so many times; undefined for one that is not known */
export function replaceStandIns(text: string, secretOf: (name: string, levels: number) => string | undefined): string {
  return text.replace(standIn, (whole, levels: string, id: string) => {
    return secretOf(`SECRET${id}TERCES`, levels.length) ?? whole;
  });
}
