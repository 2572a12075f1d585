import type { JsonObject } from '../../core/json.ts';

/** Which write of a document this is. Elasticsearch refuses a write that names another one than the last. */
export interface Version {
  readonly seqNo: number;
  readonly primaryTerm: number;
}

export interface VersionedDocument {
  readonly id: string;
  readonly source: JsonObject;
  readonly version: Version;
}

/** Documents that are replaced only by whoever knows their last version. */
export interface VersionedStore {
  /**
   * The documents as written last, also those that a search does not show yet.
   * @returns one entry an id, undefined where there is none
   * @throws IngestError JC_STATE_UNAVAILABLE
   */
  read(ids: readonly string[]): Promise<readonly (VersionedDocument | undefined)[]>;
  /**
   * @param expected the version to replace; undefined where the document must not exist yet
   * @returns the new version, or `conflict` where the document is not the expected one
   * @throws IngestError JC_STATE_UNAVAILABLE; then it is not known whether the document was written
   */
  write(id: string, source: JsonObject, expected: Version | undefined): Promise<Version | 'conflict'>;
  /** Removes a document unless it was written meanwhile. @throws IngestError JC_STATE_UNAVAILABLE */
  remove(id: string, expected: Version): Promise<void>;
  /** All documents of a kind, as a search shows them: about a second late. @throws IngestError JC_STATE_UNAVAILABLE */
  list(kind: string): Promise<readonly VersionedDocument[]>;
}

export function isSameVersion(left: Version | undefined, right: Version | undefined): boolean {
  return left?.seqNo === right?.seqNo && left?.primaryTerm === right?.primaryTerm;
}
