import { inflateRawSync } from 'node:zlib';

/** A zip archive that cannot be read. */
export class ZipError extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** The comment at the end of an archive is no longer. */
const longestComment = 0xffff;

/**
 * Unpacks the members of an archive, in their order.
 * @param maxBytes most bytes that all members together may have; an archive of some kilobytes can hold gigabytes
 * @throws ZipError
 */
export function readZip(archive: Buffer, maxBytes: number): readonly Buffer[] {
  const members: Buffer[] = [];
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let left = maxBytes;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > archive.length || archive.readUInt32LE(at) !== entryMark)
      throw new ZipError('it is damaged');
    const [flags, method] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 10)];
    const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)];
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + entryLength, at + entryLength + nameLength);
    if ((flags & 1) !== 0) throw new ZipError('it is encrypted');
    if (!name.endsWith('/')) {
      if (size > left) throw new ZipError(`it unpacks to more than ${maxBytes} bytes`);
      members.push(unpack(packedBytes(archive, archive.readUInt32LE(at + 42), packed), method, size));
      left -= size;
    }
    at += entryLength + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return members;
}

/** The directory is found from the end, behind which a comment may stand. */
function endOfDirectory(archive: Buffer): number {
  const last = archive.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (archive.readUInt32LE(at) === endMark && archive.readUInt16LE(at + 20) === last - at) return at;
  }
  throw new ZipError('it has no directory');
}

function packedBytes(archive: Buffer, local: number, length: number): Buffer {
  if (local + localLength > archive.length) throw new ZipError('it is damaged');
  const start = local + localLength + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + length > archive.length) throw new ZipError('it is cut');
  return archive.subarray(start, start + length);
}

/** @param size what the directory claims; no more is unpacked */
function unpack(packed: Buffer, method: number, size: number): Buffer {
  if (method !== 0 && method !== 8) throw new ZipError(`a member is packed by method ${method}, which is not read`);
  if (size === 0) return Buffer.alloc(0);
  let content = packed;
  try {
    if (method === 8) content = inflateRawSync(packed, { maxOutputLength: size });
  } catch (error) {
    throw new ZipError('a member is damaged', { cause: error });
  }
  if (content.length === size) return content;
  throw new ZipError('a member is damaged');
}
