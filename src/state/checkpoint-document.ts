/** Way of an event, stage 10 of 11: a checkpoint in; its document, and now and then one of ids, out. */
import { crc32 } from 'node:zlib';
import { isJsonObject, type JsonValue } from '../core/json.ts';
import type { Checkpoint } from './checkpoint.ts';
import { joinCheckpoint, parseCheckpoint, renderCheckpoint } from './checkpoint-text.ts';
import { recordBytes } from './id-record.ts';
import type { IdBlock, RecentIds } from './recent-ids.ts';
import { parseBlock, renderBlock } from './saved-ids.ts';

/** Where the texts of one stream are kept, each replaced as a whole. */
export interface TextDocuments {
  load(name: string): Promise<string | undefined>;
  save(name: string, text: string): Promise<void>;
  /** Without the right to write them. @returns in the order of the names */
  read(names: readonly string[]): Promise<readonly (string | undefined)[]>;
}

export interface CheckpointDocument {
  /** @returns what is wrong with what was saved, as a string */
  load(): Promise<Checkpoint | string | undefined>;
  save(checkpoint: Checkpoint): Promise<void>;
}

/** Ids that no document of their own has yet are in the checkpoint, at most so many: 27 letters each. */
const mostInCheckpoint = 4000;
/** A document of ids. */
interface Piece {
  /** Its name ends with this. */
  readonly number: number;
  /** When the last span of it begins. */
  readonly newest: number;
  readonly checksum: number;
}

/**
 * A checkpoint whose ids are in documents of their own but for the newest ones: it is written after every page, and may
 * not grow with the overlap. A document is written before the checkpoint names it, and its name is used again only after a
 * checkpoint without it was written. So at every moment the checkpoint names documents that are as it says.
 */
export function createCheckpointDocument(
  { account, stream }: { readonly account: string; readonly stream: string },
  name: string,
  documents: TextDocuments,
  now: () => number,
): CheckpointDocument {
  let recent: RecentIds | undefined;
  let generation = 0;
  let written: readonly Piece[] = [];
  let newest: readonly IdBlock[] = [];

  return {
    load: async () => {
      recent = undefined;
      const text = await documents.load(name);
      if (text === undefined) return undefined;
      const saved = parseCheckpoint(text, account, stream);
      if (typeof saved === 'string') return saved;
      const pieces = parsePieces(saved.pieces);
      if (!pieces) return 'its list of documents with IDs is invalid';
      const checkpoint = joinCheckpoint(saved, []);
      const fault = await readPieces(checkpoint.recent, pieces, documents);
      if (fault !== undefined) return fault;
      ({ recent } = checkpoint);
      ({ generation } = saved);
      written = pieces;
      newest = 'put' in saved.ids ? recent.blocks() : saved.ids.blocks;
      return checkpoint;
    },
    save: async (checkpoint) => {
      const isOther = checkpoint.recent !== recent;
      const news = checkpoint.recent.takeNews();
      const { forgottenBefore = Number.NEGATIVE_INFINITY, span } = checkpoint.recent;
      const isKept = (start: number): boolean => start + span > forgottenBefore;
      const blocks = isOther ? checkpoint.recent.blocks() : merged([...newest, ...news], span);
      // Until it is saved nothing of this set is known to be.
      recent = undefined;
      const pieces = isOther ? [] : written.filter((piece) => isKept(piece.newest));
      const full = split(blocks.filter(({ start }) => isKept(start)));
      for (const piece of full.pieces) {
        const number = firstFree([...written, ...pieces]);
        const text = JSON.stringify(piece.map(renderBlock));
        await documents.save(nameOf(number), text);
        pieces.push({ number, newest: Math.max(...piece.map(({ start }) => start)), checksum: crc32(text) });
      }
      // The answer to the next request may get lost; then it is not known which of them are named.
      written = [...written, ...pieces];
      generation += 1;
      const { chunks } = renderCheckpoint(checkpoint, {
        savedAt: now(),
        generation,
        blocks: full.rest,
        pieces: pieces as unknown as JsonValue,
      });
      await documents.save(name, Buffer.concat(chunks).toString('utf8'));
      ({ recent } = checkpoint);
      [written, newest] = [pieces, full.rest];
    },
  };
}

const atOnce = 16;

/** @returns what is wrong with them */
async function readPieces(
  recent: RecentIds,
  pieces: readonly Piece[],
  documents: TextDocuments,
): Promise<string | undefined> {
  for (let start = 0; start < pieces.length; start += atOnce) {
    const wanted = pieces.slice(start, start + atOnce);
    const texts = await documents.read(wanted.map(({ number }) => nameOf(number)));
    for (const [index, { number, checksum }] of wanted.entries()) {
      const text = texts[index];
      if (text === undefined || crc32(text) !== checksum) return `its document ${nameOf(number)} is missing or altered`;
      for (const entry of JSON.parse(text) as readonly JsonValue[]) {
        const block = parseBlock(entry);
        if (!block) return `its document ${nameOf(number)} is invalid`;
        recent.put(block, recent.span);
      }
    }
  }
  if (recent.forgottenBefore !== undefined) recent.prune(recent.forgottenBefore);
  return undefined;
}

/** One block for each span. */
function merged(blocks: readonly IdBlock[], span: number): readonly IdBlock[] {
  const byStart = new Map<number, Buffer[]>();
  for (const { start, bytes } of blocks) {
    const spanStart = Math.floor(start / span) * span;
    byStart.set(spanStart, [...(byStart.get(spanStart) ?? []), bytes]);
  }
  return [...byStart].map(([start, parts]) => ({ start, bytes: Buffer.concat(parts) }));
}

/** Full documents, and what is left for the checkpoint. */
function split(blocks: readonly IdBlock[]): {
  readonly pieces: readonly (readonly IdBlock[])[];
  readonly rest: readonly IdBlock[];
} {
  const most = mostInCheckpoint * recordBytes;
  const pieces: (readonly IdBlock[])[] = [];
  let rest: IdBlock[] = [];
  let size = 0;
  for (const { start, bytes } of blocks)
    for (let at = 0; at < bytes.length; at += most) {
      const part = bytes.subarray(at, at + most);
      if (size + part.length > most) {
        pieces.push(rest);
        [rest, size] = [[], 0];
      }
      rest.push({ start, bytes: part });
      size += part.length;
    }
  return { pieces, rest };
}

function nameOf(number: number): string {
  return `ids-${number}`;
}

function firstFree(pieces: readonly Piece[]): number {
  const taken = new Set(pieces.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function parsePieces(value: JsonValue): readonly Piece[] | undefined {
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const isPiece = (entry: JsonValue): boolean =>
    isJsonObject(entry) && [entry.number, entry.newest, entry.checksum].every((member) => Number.isFinite(member));
  return value.every(isPiece) ? (value as unknown as readonly Piece[]) : undefined;
}
