import { parseEventTime } from '../../core/timestamp.ts';
import type { Text } from '../ast.ts';
import { anyOf, type FieldKind, inRange, isRefusal, type Refusal, readAll } from './comparison.ts';

const written = /^\d{4}-\d\d-\d\d(T\d\d)?(:\d\d)?(:\d\d)?(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/** Points in time, to the millisecond. A day means all of it, as an hour or a second does. */
export const date: FieldKind = {
  is(field, values) {
    const spans = readAll(values, 'a time', readSpan);
    if (isRefusal(spans)) return spans;
    return anyOf(
      spans.map(({ text, first, last }) => ({
        test: (value) => {
          const time = millisecondsOf(value);
          return time >= first && time <= last;
        },
        query: { range: { [field.name]: { gte: text, lte: text } } },
      })),
    );
  },
  range(field, operator, text) {
    const span = readSpan(text);
    if (isRefusal(span)) return span;
    const bound = operator === '<' || operator === '>=' ? span.first : span.last;
    return inRange(field, operator, span.text, (value) => millisecondsOf(value) - bound);
  },
};

interface Span {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

function readSpan({ text, at }: Text): Span | Refusal {
  if (/^-?\d{5,16}$/.test(text)) return { text, first: Number(text), last: Number(text) };
  const parts = written.exec(text);
  const first = parts === null ? undefined : parseEventTime(text)?.milliseconds;
  if (parts === null || first === undefined) return { refused: `${JSON.stringify(text)} ${whatIsWrong(text)}`, at };
  const [, hour, minute, second, fraction] = parts;
  const length = fraction ? 1 : second ? 1000 : minute ? 60_000 : hour ? 3_600_000 : 86_400_000;
  return { text, first, last: first + length - 1 };
}

function whatIsWrong(text: string): string {
  if (/^now|\|\|/.test(text)) return 'is date math, which is not supported';
  // Elasticsearch takes 2026-01 for the first of January.
  return 'is not a time such as 2026-01-31 or 2026-01-31T08:00:00Z';
}

/** NaN, which is in no order, if the value is no time. */
function millisecondsOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return (
    parseEventTime(String(value))?.milliseconds ?? (/^-?\d{5,16}$/.test(String(value)) ? Number(value) : Number.NaN)
  );
}
