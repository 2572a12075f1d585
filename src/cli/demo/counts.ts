import { createReadStream } from 'node:fs';
import type { AccountRun } from '../../collector/accounts/account-loop.ts';
import type { AccountConfig } from '../../config/types.ts';
import { byteLines } from '../../core/byte-lines.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { countEvents } from '../../jumpcloud/count.ts';
import { usersUrl } from '../../jumpcloud/regions.ts';
import { countUsers } from '../../jumpcloud/users.ts';
import { createHttpClient } from '../../transport/client.ts';

/** How many documents of users there are. @param file undefined where they are in Elasticsearch */
export async function countUserDocuments({ checkpoint }: AccountRun, file: string | undefined): Promise<number> {
  if (file !== undefined) return (await countStored(file)).distinct;
  return (checkpoint?.totals.stored ?? 0) + (checkpoint?.totals.alreadyThere ?? 0);
}

/** How many events the API counts up to a time, and how many users the directory has. */
export async function countSource(account: AccountConfig, end: number): Promise<{ events: number; users: number }> {
  const { url, apiKey, orgIds, services, startingPoint, httpClientTimeout: timeoutMs } = account;
  const [from, to] = [formatTimestamp(end - startingPoint), formatTimestamp(end)];
  const http = createHttpClient();
  try {
    return {
      events: await countEvents(http, { url, apiKey, orgIds, services, from, to, timeoutMs }),
      users: await countUsers(http, { url: usersUrl(url), apiKey, orgIds, timeoutMs }),
    };
  } finally {
    await http.close();
  }
}

/** Counts what an NDJSON output really holds, by reading it. */
export async function countStored(path: string): Promise<{ readonly documents: number; readonly distinct: number }> {
  const ids = new Set<string>();
  let documents = 0;
  for await (const { bytes } of byteLines(createReadStream(path))) {
    documents += 1;
    ids.add((JSON.parse(bytes.toString('utf8')) as { _id: string })._id);
  }
  return { documents, distinct: ids.size };
}
