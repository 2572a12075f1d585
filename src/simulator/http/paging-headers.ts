import type { Answer } from './answer.ts';

/** What says beside a page how long it is and where the next one begins. */
export const pagingHeaders = ['X-Search_after', 'X-Result-Count', 'X-Limit'] as const;

export type PagingHeader = (typeof pagingHeaders)[number];

/** The answer as it arrives behind a proxy that drops some headers. */
export function withoutHeaders(answer: Answer, dropped: readonly string[]): Answer {
  if (dropped.length === 0) return answer;
  const kept = Object.entries(answer.headers).filter(([name]) => !dropped.includes(name));
  return { ...answer, headers: Object.fromEntries(kept) };
}
