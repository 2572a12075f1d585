import { isJsonObject, type JsonObject } from '../core/json.ts';
import { valuesAt } from '../mapper/steps/related.ts';
import { type Indicator, type IndicatorType, indicatorTypes } from './indicator.ts';
import type { Matcher } from './matcher.ts';

/** A document that has the value of an indicator. */
export interface Hit {
  readonly id: string | undefined;
  readonly time: string;
  readonly sentence: string;
  readonly action: string | undefined;
  readonly field: string;
  readonly value: string;
  readonly indicator: Indicator;
}

/** The field that has all values of a type, and those that say which of them it is. */
export const fieldsOf: Readonly<Record<IndicatorType, readonly [string, ...string[]]>> = {
  ip: ['related.ip', 'client.ip', 'source.ip', 'jumpcloud.derived.radius.nas_ip'],
  domain: ['related.hosts', 'host.hostname', 'host.name'],
  email: ['related.user', 'user.email', 'source.user.email', 'user.target.email', 'user.changes.email', 'user.name'],
  hash: ['related.hash', 'file.hash.sha256'],
};

/** @param id of the document */
export function findHits(document: JsonObject, id: string | undefined, match: Matcher): readonly Hit[] {
  const hits: Hit[] = [];
  for (const type of indicatorTypes) {
    const [all, ...exact] = fieldsOf[type];
    for (const value of textsAt(document, all)) {
      const indicator = match(type, value);
      if (indicator === undefined) continue;
      const field = exact.find((name) => textsAt(document, name).includes(value)) ?? all;
      hits.push({ ...told(document), id, field, value, indicator });
    }
  }
  return hits;
}

function told({ '@timestamp': time, message, event }: JsonObject): Pick<Hit, 'time' | 'sentence' | 'action'> {
  const action = isJsonObject(event) && typeof event.action === 'string' ? event.action : undefined;
  return { time: String(time), sentence: typeof message === 'string' ? message : (action ?? ''), action };
}

function textsAt(document: JsonObject, field: string): readonly string[] {
  const value = valuesAt(document, field.split('.'));
  return [value].flat().filter((one) => typeof one === 'string');
}
