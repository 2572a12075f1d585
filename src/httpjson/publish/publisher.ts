import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import { goJson } from '../../gotemplate/print.ts';
import type { HttpjsonConfig } from '../config.ts';
import { exactJson } from '../exact-json.ts';
import type { RawEvent } from '../raw-event.ts';
import { tellOnce } from '../tell-once.ts';
import { define, mergeInto } from './event-fields.ts';
import type { MutableEvent } from './processor.ts';

/** Makes of an event what Filebeat's httpjson publishes. */
export interface Publisher {
  /**
   * @param at milliseconds since the epoch, becomes `@timestamp` and `event.created`
   * @returns one line of JSON without its line break; undefined where a processor dropped the event
   */
  line(event: RawEvent, at: number): string | undefined;
}

/** @param onProblem hears of a processor that could not do what it is there for; the event goes on without it */
export function createPublisher(
  { publish, filebeatMessage }: Pick<HttpjsonConfig, 'publish' | 'filebeatMessage'>,
  onProblem: (message: string) => void = () => {},
): Publisher {
  const tell = tellOnce(onProblem);
  const message = filebeatMessage ? sortedMessage : (event: RawEvent) => event.text();
  const extra = withoutNulls(staticFields(publish), publish.keepNull);
  if (publish.processors.length === 0) {
    // Nothing looks at the event: all but the message is the same for a page.
    const tail = exactJson({ input: { type: 'httpjson' }, ...extra } as JsonObject).slice(1, -1);
    let [lastAt, head] = [Number.NaN, ''];
    const own = ['@timestamp', 'event', 'message'].some((name) => Object.hasOwn(extra, name));
    if (!own) {
      return {
        line: (event, at) => {
          if (at !== lastAt) {
            const time = new Date(at).toISOString();
            head = `{"@timestamp":"${time}","event":{"created":"${time}"},${tail},"message":`;
            lastAt = at;
          }
          return `${head}${JSON.stringify(message(event))}}`;
        },
      };
    }
  }
  return {
    line: (event, at) => {
      const time = new Date(at).toISOString();
      const made: MutableEvent = {
        '@timestamp': time,
        event: { created: time },
        input: { type: 'httpjson' },
        message: message(event),
      };
      mergeInto(made, structuredClone(extra));
      for (const { place, process } of publish.processors) {
        const outcome = process(made);
        if (outcome === false) return undefined;
        if (typeof outcome === 'string') tell(`${place}: ${outcome}`);
      }
      return exactJson(made as JsonObject);
    },
  };
}

function staticFields(publish: HttpjsonConfig['publish']): MutableEvent {
  const { tags, fields, fieldsUnderRoot, sharedFields, pipeline, index } = publish;
  const extra: MutableEvent = {};
  if (tags.length > 0) extra.tags = [...tags];
  const add = (more: JsonObject, underRoot: boolean): void =>
    mergeInto(extra, structuredClone(underRoot ? more : { fields: more }) as MutableEvent);
  if (sharedFields) add(sharedFields.fields, sharedFields.underRoot);
  if (fields) add(fields, fieldsUnderRoot);
  const metadata = { ...(pipeline ? { pipeline } : {}), ...(index ? { raw_index: index } : {}) };
  if (Object.keys(metadata).length > 0) extra['@metadata'] = metadata;
  return extra;
}

/** `message` as Go marshals the event: sorted keys, HTML escapes, numbers of 64 bits. */
function sortedMessage(event: RawEvent): string {
  const value = event.parse();
  return value === undefined ? event.text() : goJson(value);
}

/** What an input adds has no nulls; what a processor makes of an event keeps them. */
function withoutNulls(event: MutableEvent, keep: boolean): MutableEvent {
  if (keep) return event;
  const kept: MutableEvent = {};
  for (const [name, value] of Object.entries(event)) {
    if (value === null) continue;
    define(
      kept,
      name,
      isJsonObject(value) ? (withoutNulls(value as MutableEvent, keep) as JsonObject) : (value as JsonValue),
    );
  }
  return kept;
}
