import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';
import { newestDocuments } from '../panels/panel-request.ts';

/** The newest documents, with a few fields of each; of the same time those that came first. */
export class NewestDocuments {
  private readonly paths: readonly (readonly string[])[];
  private kept: { readonly time: number; readonly document: JsonObject }[] = [];
  private oldest = Number.NEGATIVE_INFINITY;
  total = 0;

  /** @param fields besides the time */
  constructor(fields: readonly string[]) {
    this.paths = ['@timestamp', ...fields].map((field) => field.split('.'));
  }

  add(time: number, document: JsonObject): void {
    this.total += 1;
    if (time <= this.oldest) return;
    this.kept.push({ time, document: pick(document, this.paths) });
    if (this.kept.length < newestDocuments * 2) return;
    this.kept = this.sorted();
    this.oldest = this.kept.at(-1)?.time ?? this.oldest;
  }

  documents(): readonly JsonObject[] {
    return this.sorted().map(({ document }) => document);
  }

  private sorted() {
    return [...this.kept].sort((a, b) => b.time - a.time).slice(0, newestDocuments);
  }
}

/** The document with these paths alone; as in Elasticsearch, without objects that nothing is left of. */
function pick(document: JsonObject, paths: readonly (readonly string[])[]): JsonObject {
  const picked: Record<string, JsonValue> = {};
  const heads = new Map<string, (readonly string[])[]>();
  for (const [head = '', ...rest] of paths) {
    if (document[head] === undefined || !Object.hasOwn(document, head)) continue;
    heads.set(head, [...(heads.get(head) ?? []), rest]);
  }
  for (const [head, rests] of heads) {
    const value = document[head] as JsonValue;
    if (rests.some(({ length }) => length === 0)) picked[head] = value;
    else if (isJsonObject(value)) {
      const inner = pick(value, rests);
      if (Object.keys(inner).length > 0) picked[head] = inner;
    } else if (Array.isArray(value)) picked[head] = value.filter(isJsonObject).map((one) => pick(one, rests));
  }
  return picked;
}
