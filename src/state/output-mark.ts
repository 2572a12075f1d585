import { isJsonObject, type JsonValue } from '../core/json.ts';

/** Which output a checkpoint tells of: what it says is settled, is settled there and nowhere else. */
export type OutputMark =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'ndjson'; readonly file: string }
  | {
      readonly kind: 'elasticsearch';
      /** Without credentials. */
      readonly url: string;
      readonly dataStream: string;
      /** UUID of the cluster; undefined where the credentials do not show it. */
      readonly cluster?: string;
    };

/** @returns undefined where it is none */
export function parseOutputMark(value: JsonValue): OutputMark | undefined {
  if (!isJsonObject(value)) return undefined;
  const { kind, file, url, dataStream, cluster } = value;
  if (kind === 'stdout') return { kind };
  if (kind === 'ndjson' && typeof file === 'string') return { kind, file };
  if (kind !== 'elasticsearch' || typeof url !== 'string' || typeof dataStream !== 'string') return undefined;
  return { kind, url, dataStream, ...(typeof cluster === 'string' ? { cluster } : {}) };
}
