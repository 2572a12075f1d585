import { streamTag } from '../core/product.ts';
import { keepPersonalTag } from '../mapper/withhold.ts';
import { usersDefaults } from './settings.ts';
import type { StreamName } from './stream-names.ts';
import type { AccountConfig, UsersConfig } from './types.ts';

export function usersSettings({ users }: Pick<AccountConfig, 'users'>): UsersConfig {
  return users ?? usersDefaults;
}

/** The account as one of its streams sees it: a snapshot has an interval of its own. */
export function forStream(account: AccountConfig, stream: StreamName): AccountConfig {
  return stream === 'users' ? { ...account, interval: usersSettings(account).interval } : account;
}

/** The default tags name the stream of events; documents of another stream have its name there. */
export function tagsOf(tags: readonly string[], stream: StreamName): readonly string[] {
  return tags.map((tag) => (tag === streamTag('events') ? streamTag(stream) : tag));
}

/** The tags of documents of users; one says what may be kept, and only the setting gives it. */
export function userTags(tags: readonly string[], account: AccountConfig): readonly string[] {
  const others = tagsOf(tags, 'users').filter((tag) => tag !== keepPersonalTag);
  return usersSettings(account).keepPersonalData ? [...others, keepPersonalTag] : others;
}
