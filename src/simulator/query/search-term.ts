import { isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { SimulatorBehaviour } from '../behaviour.ts';
import { badRequest } from '../refusal.ts';
import { leaves, valuesAt } from './paths.ts';

export type EventTest = (event: JsonObject) => boolean;

const operators = ['and', 'or', 'not'];
const unsearchable = new Set(['changes', 'useragent', 'system_timestamp']);

/** Reads `search_term`, `q` and `exact_match`. @returns undefined where none is given. @throws Refusal 400 */
export function readSearch(body: JsonObject, behaviour: SimulatorBehaviour): EventTest | undefined {
  const { search_term: term, q, exact_match: exact } = body;
  const tests: EventTest[] = [];
  if (term !== undefined && term !== null) tests.push(readTerm(term, behaviour));
  if (isPresent(q) && isPresent(exact)) throw badRequest('q and exact_match cannot be used together');
  if (isPresent(q)) tests.push(fullText(readText('q', q)));
  if (isPresent(exact)) tests.push(exactMatch(readText('exact_match', exact)));
  return tests.length === 0 ? undefined : (event) => tests.every((test) => test(event));
}

function isPresent(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null && value !== '';
}

function readText(name: string, value: JsonValue): string {
  if (typeof value !== 'string') throw badRequest(`${name} must be a string`);
  return value.toLowerCase();
}

function readTerm(term: JsonValue, behaviour: SimulatorBehaviour): EventTest {
  const entries = isJsonObject(term) ? Object.entries(term) : [];
  const [operator, operand] = entries[0] ?? [];
  if (entries.length !== 1 || operator === undefined || operand === undefined || !operators.includes(operator)) {
    throw badRequest('search_term must be an object with one of and, or, not');
  }
  const tests = readClauses(operand, behaviour);
  if (operator === 'and') return (event) => tests.every((test) => test(event));
  if (operator === 'or') return (event) => tests.some((test) => test(event));
  return (event) => !tests.some((test) => test(event));
}

/** The clauses of one list: `[{"a":"x"},{"b":"y"}]`, or the plain map `{"a":"x","b":"y"}` that an SDK sends. */
function readClauses(operand: JsonValue, behaviour: SimulatorBehaviour): EventTest[] {
  const clauses: readonly JsonValue[] = Array.isArray(operand) ? operand : [operand];
  const seen = new Set<string>();
  const tests: EventTest[] = [];
  for (const clause of clauses) {
    if (!isJsonObject(clause)) throw badRequest('a clause of search_term must be an object');
    for (const [field, value] of Object.entries(clause)) {
      if (operators.includes(field)) {
        tests.push(readTerm({ [field]: value }, behaviour));
        continue;
      }
      if (seen.has(field)) throw badRequest(`search_term names ${field} twice in one list, put its values in an array`);
      seen.add(field);
      tests.push(fieldTest(field, value, behaviour));
    }
  }
  if (tests.length === 0) throw badRequest('search_term is empty');
  return tests;
}

function fieldTest(field: string, value: JsonValue, behaviour: SimulatorBehaviour): EventTest {
  const wanted = new Set<string>();
  for (const item of Array.isArray(value) ? (value as readonly JsonValue[]) : [value]) {
    if (typeof item !== 'string') {
      throw badRequest(`search_term: the value of ${field} must be a string, not ${JSON.stringify(item)}`);
    }
    wanted.add(item);
  }
  const path = field.split('.');
  if (unsearchable.has(path[0] as string)) {
    if (behaviour.unsearchableFields === 'refuse') throw badRequest(`search_term: ${field} is not searchable`);
    return () => false;
  }
  // The index holds lower case, so a value with capitals finds nothing.
  return (event) => valuesAt(event, path).some((found) => wanted.has(indexed(found)));
}

function indexed(value: JsonValue): string {
  return String(value).toLowerCase();
}

function searchableText(event: JsonObject): string[] {
  return Object.entries(event)
    .filter(([name]) => !unsearchable.has(name))
    .flatMap(([, value]) => leaves(value))
    .map(indexed);
}

/** Every word of the query occurs somewhere in the event. */
function fullText(query: string): EventTest {
  const words = query.split(/\s+/).filter((word) => word !== '');
  return (event) => {
    const texts = searchableText(event);
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

/** One value of the event is the query. */
function exactMatch(query: string): EventTest {
  return (event) => searchableText(event).includes(query);
}
