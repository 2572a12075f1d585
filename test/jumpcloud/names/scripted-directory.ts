import type { Clock } from '../../../src/core/clock.ts';
import type { Directory, DirectoryAnswer } from '../../../src/jumpcloud/names/directory.ts';

/** Time that passes only by waiting for it. */
export function waitingClock(): Clock & { readonly waits: readonly number[]; advance(milliseconds: number): void } {
  let now = Date.UTC(2026, 0, 1);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

export function objectId(number: number): string {
  return number.toString(16).padStart(24, '0');
}

/** A directory that answers by a function, and remembers what it was asked. */
export function scriptedDirectory(
  answer: (asked: string) => DirectoryAnswer,
): Directory & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const answerTo = async (question: string): Promise<DirectoryAnswer> => {
    asked.push(question);
    return answer(question);
  };
  return {
    asked,
    one: (kind, id) => answerTo(`${kind} ${id}`),
    page: (kind, skip) => answerTo(`${kind} list from ${skip}`),
  };
}

/** A directory of so many objects, `n1` and so on. */
export function directoryOf(size: number): ReturnType<typeof scriptedDirectory> {
  const all = Array.from({ length: size }, (_, number) => ({ id: objectId(number), name: `n${number}` }));
  return scriptedDirectory((question) => {
    const from = /list from (\d+)/.exec(question)?.[1];
    if (from !== undefined)
      return { kind: 'found', objects: all.slice(Number(from), Number(from) + 100), total: all.length };
    const found = all.find(({ id }) => question.endsWith(id));
    return found ? { kind: 'found', objects: [found], total: undefined } : { kind: 'missing' };
  });
}
