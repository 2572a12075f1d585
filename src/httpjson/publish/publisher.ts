import type { JsonObject } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { goJson } from '../../gotemplate/print.ts';
import type { DataStream, HttpjsonConfig } from '../config.ts';
import { type DraftBody, type DraftValue, define, isBody } from '../draft-value.ts';
import { exactJson } from '../exact-json.ts';
import type { RawEvent } from '../raw-event.ts';
import { tellOnce } from '../tell-once.ts';
import { mergeInto } from './event-fields.ts';

/** An event as Filebeat gives it to Elasticsearch. */
export interface PublishedDocument {
  /** One line of JSON, without `@metadata`. */
  readonly json: string;
  /** What is for the output: `_id`, `pipeline`, `raw_index`. */
  readonly metadata: DraftBody;
}

/** Makes of an event what Filebeat's httpjson publishes. */
export interface Publisher {
  /**
   * @param at milliseconds since the epoch, becomes `@timestamp` and `event.created`
   * @returns one line of JSON without its line break; undefined where a processor dropped the event
   */
  line(event: RawEvent, at: number): string | undefined;
  /** The same for Elasticsearch. */
  document(event: RawEvent, at: number): PublishedDocument | undefined;
}

interface PublisherConfig extends Pick<HttpjsonConfig, 'publish' | 'filebeatMessage'> {
  /** Named in each event, as Elastic Agent does. */
  readonly dataStream?: DataStream | undefined;
}

/** @param onProblem hears of a processor that could not do what it is there for; the event goes on without it */
export function createPublisher(config: PublisherConfig, onProblem: (message: string) => void = () => {}): Publisher {
  const { publish, dataStream } = config;
  const named: DraftBody = dataStream ? { data_stream: { ...dataStream } } : {};
  const extra: DraftBody = { ...withoutNulls(staticFields(publish), publish.keepNull), ...named };
  const make = maker(config, extra, tellOnce(onProblem));
  const own = ['@timestamp', 'event', 'message'].some((name) => Object.hasOwn(extra, name));
  if (publish.processors.length === 0 && !own) {
    const { '@metadata': metadata, ...fields } = extra;
    const bare = writer(config, fields);
    return {
      line: writer(config, extra),
      document: (event, at) => ({ json: bare(event, at), metadata: asBody(metadata) }),
    };
  }
  return {
    line: (event, at) => {
      const made = make(event, at);
      return made && exactJson(made);
    },
    document: (event, at) => {
      const made = make(event, at);
      if (!made) return undefined;
      const { '@metadata': metadata, ...fields } = made;
      return { json: exactJson(fields), metadata: asBody(metadata) };
    },
  };
}

function asBody(value: DraftValue | undefined): DraftBody {
  return isBody(value) ? value : {};
}

/** Nothing looks at the event: all but the message is the same for a page. */
function writer(config: PublisherConfig, extra: DraftBody): (event: RawEvent, at: number) => string {
  const message = messageOf(config);
  const tail = exactJson({ input: { type: 'httpjson' }, ...extra }).slice(1, -1);
  let [lastAt, head] = [Number.NaN, ''];
  return (event, at) => {
    if (at !== lastAt) {
      const time = formatTimestamp(at);
      head = `{"@timestamp":"${time}","event":${JSON.stringify(eventFields(config, time))},${tail},"message":`;
      lastAt = at;
    }
    return `${head}${JSON.stringify(message(event))}}`;
  };
}

/** @returns undefined where a processor dropped the event */
function maker(
  config: PublisherConfig,
  extra: DraftBody,
  tell: (message: string) => void,
): (event: RawEvent, at: number) => DraftBody | undefined {
  const message = messageOf(config);
  return (event, at) => {
    const time = formatTimestamp(at);
    const made: DraftBody = {
      '@timestamp': time,
      event: eventFields(config, time),
      input: { type: 'httpjson' },
      message: message(event),
    };
    mergeInto(made, structuredClone(extra));
    for (const { place, process } of config.publish.processors) {
      const outcome = process(made);
      if (outcome === false) return undefined;
      if (typeof outcome === 'string') tell(`${place}: ${outcome}`);
    }
    return made;
  };
}

function eventFields({ dataStream }: PublisherConfig, created: string): JsonObject {
  return dataStream ? { created, dataset: dataStream.dataset } : { created };
}

function messageOf({ filebeatMessage }: PublisherConfig): (event: RawEvent) => string {
  return filebeatMessage ? sortedMessage : (event) => event.text();
}

function staticFields(publish: HttpjsonConfig['publish']): DraftBody {
  const { tags, fields, fieldsUnderRoot, sharedFields, pipeline, index } = publish;
  const extra: DraftBody = {};
  if (tags.length > 0) extra.tags = [...tags];
  const add = (more: JsonObject, underRoot: boolean): void =>
    mergeInto(extra, structuredClone(underRoot ? more : { fields: more }));
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
function withoutNulls(event: DraftBody, keep: boolean): DraftBody {
  if (keep) return event;
  const kept: DraftBody = {};
  for (const [name, value] of Object.entries(event)) {
    if (value !== null) define(kept, name, isBody(value) ? withoutNulls(value, keep) : value);
  }
  return kept;
}
