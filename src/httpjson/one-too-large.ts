import type { BodyTooLargeError } from '../transport/body-too-large.ts';
import type { HttpResponse } from '../transport/message.ts';
import { firstMembers } from './first-members.ts';
import type { ShrinkOptions } from './input-options.ts';
import { PageBytes, PageEvent } from './raw-event.ts';
import type { ReadPage } from './read-page.ts';

/** Whether it is an answer that would be read as a page. */
export function isPage({ answer }: BodyTooLargeError): boolean {
  return answer !== undefined && answer.status >= 200 && answer.status < 300;
}

/**
 * The page of one event that is too large: the event is there with what is known of it, so that the ones behind it can be
 * had.
 */
export function oneTooLarge(
  error: BodyTooLargeError,
  { members, pageOf = (event) => [event] }: ShrinkOptions,
  arrayAt: readonly string[] | undefined,
): { readonly response: HttpResponse; readonly read: ReadPage } {
  const { event, page } = firstMembers(error.start, members, arrayAt);
  const object = PageEvent.of(Buffer.from(JSON.stringify(event)), error.maxBytes);
  const { status, headers } = error.answer ?? { status: 200, headers: {} };
  return {
    response: { status, headers, body: Buffer.alloc(0) },
    read: {
      objects: [object],
      skipped: 0,
      root: 'array',
      bytes: new PageBytes(Buffer.alloc(0)),
      body: () => pageOf(event, page),
    },
  };
}
