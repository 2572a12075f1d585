import type { Answer } from './answer.ts';

/** What says beside a page how long it is and where the next one begins. */
export const pagingHeaders = ['X-Search_after', 'X-Result-Count', 'X-Limit'] as const;

export type PagingHeader = (typeof pagingHeaders)[number];

/** What stands in a header that something on the way has garbled; a list is a header that comes more than once. */
export const garblings: readonly (string | readonly string[])[] = [
  'null',
  '[]',
  '[null]',
  '"[1576181718000,\\"DZrPyW8B\\"]"',
  '[1576181718000,"DZrPyW8B"',
  '[1576181718000 DZrPyW8B]',
  ['[1576181718000,"DZrPyW8B"]', '[1576181718000,"DZrPyW8B"]'],
  '[object Object]',
  '{"cursor":1}',
  '',
  '-1',
  '0',
  '1',
  '1e3',
  '99999999999999999999999999',
  ['20', '20'],
  'Thu, 01 Jan 1970',
  '\xff\xfe',
];

/** The answer as it arrives behind a proxy that drops some headers. */
export function withoutHeaders(answer: Answer, dropped: readonly string[]): Answer {
  if (dropped.length === 0) return answer;
  const kept = Object.entries(answer.headers).filter(([name]) => !dropped.includes(name));
  return { ...answer, headers: Object.fromEntries(kept) };
}

/** The answer as it arrives behind a proxy that garbles headers. @param choice which garbling */
export function withGarbledHeaders(answer: Answer, names: readonly string[], choice: number): Answer {
  const value = garblings[choice % garblings.length] ?? '';
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(names.map((name) => [name, value])) } };
}
