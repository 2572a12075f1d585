import type { AccountRun } from '../../collector/accounts/account-loop.ts';
import type { AccountConfig } from '../../config/types.ts';
import { usersUrl } from '../../jumpcloud/regions.ts';
import { countUsers } from '../../jumpcloud/users.ts';
import { createHttpClient } from '../../transport/client.ts';
import { countStored } from './stored-ids.ts';

/** How many documents of users there are. @param file undefined where they are in Elasticsearch */
export async function countUserDocuments({ checkpoint }: AccountRun, file: string | undefined): Promise<number> {
  if (file !== undefined) return (await countStored(file)).distinct;
  return (checkpoint?.totals.stored ?? 0) + (checkpoint?.totals.alreadyThere ?? 0);
}

/** How many users the directory has. */
export async function countDirectory({
  url,
  apiKey,
  orgIds,
  httpClientTimeout: timeoutMs,
}: AccountConfig): Promise<number> {
  const http = createHttpClient();
  try {
    return await countUsers(http, { url: usersUrl(url), apiKey, orgIds, timeoutMs });
  } finally {
    await http.close();
  }
}
