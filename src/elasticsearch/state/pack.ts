import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { IngestError } from '../../core/errors.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/**
 * A text as it is kept in a document: gzip, in base64. Ids are hashes in base64 and take as much afterwards as before; the
 * fastest level gains nearly as much on the rest as the best.
 */
export async function pack(text: string): Promise<string> {
  return (await compress(text, { level: constants.Z_BEST_SPEED })).toString('base64');
}

/**
 * The reverse of `pack`.
 * @param what the document, for the message
 * @throws IngestError JC_STATE_CORRUPT
 */
export async function unpack(data: string, what: string): Promise<string> {
  try {
    return (await decompress(Buffer.from(data, 'base64'))).toString('utf8');
  } catch (error) {
    throw new IngestError('JC_STATE_CORRUPT', `The shared state document ${what} cannot be unpacked`, { cause: error });
  }
}
