import type { JsonObject } from '../../../src/core/json.ts';
import {
  isSameVersion,
  type Version,
  type VersionedDocument,
  type VersionedStore,
} from '../../../src/elasticsearch/state/versioned-store.ts';

export interface AcceptedWrite {
  readonly id: string;
  readonly source: JsonObject;
}

/** As much of Elasticsearch as versions need: one sequence number for all documents, checked before a write. */
export class MemoryStore implements VersionedStore {
  readonly documents = new Map<string, VersionedDocument>();
  /** In the order in which they were accepted. */
  readonly writes: AcceptedWrite[] = [];
  #seqNo = 0;

  async read(ids: readonly string[]): Promise<readonly (VersionedDocument | undefined)[]> {
    return ids.map((id) => this.documents.get(id));
  }

  async write(id: string, source: JsonObject, expected: Version | undefined): Promise<Version | 'conflict'> {
    if (!isSameVersion(this.documents.get(id)?.version, expected)) return 'conflict';
    const version: Version = { seqNo: this.#seqNo++, primaryTerm: 1 };
    this.documents.set(id, { id, source, version });
    this.writes.push({ id, source });
    return version;
  }

  async remove(id: string, expected: Version): Promise<void> {
    if (isSameVersion(this.documents.get(id)?.version, expected)) this.documents.delete(id);
  }

  async list(kind: string): Promise<readonly VersionedDocument[]> {
    return [...this.documents.values()].filter(({ source }) => source.kind === kind);
  }
}
