import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { Collection } from '../directory/collections.ts';
import { project, valuesAt } from '../query/paths.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import type { Endpoint } from './directory-insights.ts';
import type { SimulatorRequest } from './request.ts';

const defaultLimit = 10;
const maximumLimit = 100;
const known = new Set(['limit', 'skip', 'sort', 'fields']);

/**
 * Users, devices, groups and so on: lists and single objects.
 * @param directory made when it is first asked for
 * @returns undefined where the path is none of them
 */
export function findDirectoryEndpoint(
  { method, path }: SimulatorRequest,
  directory: () => readonly Collection[],
): Endpoint | undefined {
  if (method !== 'GET' || !path.startsWith('/api/')) return undefined;
  const collection = directory().find((candidate) => path === candidate.path || path.startsWith(`${candidate.path}/`));
  if (!collection) return undefined;
  const id = path.slice(collection.path.length + 1);
  return (request, organizations) => {
    const complete = withOrganization(organizations);
    return id === '' ? listAnswer(request, collection, complete) : singleAnswer(request, collection, complete, id);
  };
}

type Complete = (object: JsonObject) => JsonObject;

/** These calls are about one organisation, whatever the caller may see. */
function withOrganization([first = '']: Iterable<string>): Complete {
  return (object) => ({ ...object, organization: first });
}

function singleAnswer(request: SimulatorRequest, collection: Collection, complete: Complete, id: string): Answer {
  const found = collection.objects.find((object) => object[idName(collection)] === id);
  if (!found) throw new Refusal(404, 'Not Found');
  const fields = readFields(request, collection);
  return jsonAnswer(fields ? project(complete(found), fields) : complete(found));
}

function listAnswer(request: SimulatorRequest, collection: Collection, complete: Complete): Answer {
  const { query } = request;
  const unknown = [...query.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw badRequest(`Bad Request: the simulator has no request parameter "${unknown}"`);
  const limit = readNumber(query, 'limit', defaultLimit);
  if (limit > maximumLimit) {
    throw badRequest(`Bad Request: request parameter "limit" exceeds maximum value of ${maximumLimit}`);
  }
  const skip = readNumber(query, 'skip', 0);
  const fields = readFields(request, collection);
  const page = sorted(collection.objects.map(complete), words(query.get('sort'), collection)).slice(skip, skip + limit);
  const results = fields ? page.map((object) => project(object, fields)) : page;
  const total = collection.objects.length;
  return collection.version === 1
    ? jsonAnswer({ totalCount: total, results })
    : jsonAnswer(results, { 'x-total-count': String(total) });
}

function readNumber(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw badRequest(`Bad Request: request parameter "${name}" is not a number`);
  return Number(text);
}

/** The paths asked for; the id always comes along. */
function readFields({ query }: SimulatorRequest, collection: Collection): string[][] | undefined {
  const names = words(query.get('fields'), collection);
  return names.length === 0 ? undefined : [idName(collection), ...names].map((name) => name.split('.'));
}

/** V1 separates by spaces, V2 by commas. */
function words(text: string | null, { version }: Collection): string[] {
  return (text ?? '').split(version === 1 ? ' ' : ',').filter((word) => word !== '');
}

function idName({ version }: Collection): string {
  return version === 1 ? '_id' : 'id';
}

function sorted(objects: readonly JsonObject[], fields: readonly string[]): readonly JsonObject[] {
  const keys = fields.map((field) => ({
    path: field.replace(/^-/, '').split('.'),
    sign: field.startsWith('-') ? -1 : 1,
  }));
  if (keys.length === 0) return objects;
  return [...objects].sort((a, b) => {
    for (const { path, sign } of keys) {
      const order = compare(valuesAt(a, path)[0], valuesAt(b, path)[0]);
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function compare(a: JsonValue | undefined, b: JsonValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [textA, textB] = [String(a ?? ''), String(b ?? '')];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}
