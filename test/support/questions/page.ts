import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/core/package-root.ts';

/** A question of the guide, as a reader sees it. */
export interface ToldQuestion {
  readonly asks: string;
  readonly kql: string;
  /** The body of the request; undefined if the question only lists. */
  readonly request: ToldRequest | undefined;
  /** A line for a shell. */
  readonly line: string;
}

export interface ToldRequest {
  readonly size: number;
  readonly query: object;
  readonly aggs: object;
}

const guide = 'docs/guide/questions.md';

export function toldQuestions(): readonly ToldQuestion[] {
  const page = readFileSync(join(packageRoot(), guide), 'utf8');
  return page
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const asks = section.slice(0, section.indexOf('\n'));
      const blocks = [...section.matchAll(/^```(\w*)\n([\s\S]*?)\n```$/gm)].map(([, kind, text = '']) => ({
        kind,
        text,
      }));
      const line = blocks.find(({ kind }) => kind === 'sh')?.text;
      const [kql, ...requests] = blocks.filter(({ kind }) => kind === '').map(({ text }) => text);
      if (kql === undefined || line === undefined) throw new Error(`${guide}: "${asks}" has no filter or no line`);
      return { asks, kql, request: requests.map(readRequest)[0], line };
    });
}

function readRequest(text: string): ToldRequest {
  const [first, ...body] = text.split('\n');
  if (first !== 'GET logs-jumpcloud.events-*/_search') throw new Error(`${guide}: ${first} is no search`);
  return JSON.parse(body.join('\n')) as ToldRequest;
}
