import { keepPersonalTag, secretNames } from '../../../mapper/withhold.ts';
import type { Processor } from '../definition.ts';
import { idFromParts } from './id.ts';
import { valueFunctions } from './values.ts';

/**
 * `src/mapper/withhold.ts` and the identity of `src/mapper/read-user.ts` in Painless. Takes what may not be kept out of
 * the parsed user, before anything else sees it; what is left is the text in `event.original` and decides `_id`.
 * Parameters: `personal`, names of attributes; `secrets`, names at any depth.
 */
const withholdScript = `${valueFunctions}
${idFromParts}
def withoutSecrets(def value, List secrets) {
  if (value instanceof List) {
    List members = new ArrayList();
    for (def member : value) members.add(withoutSecrets(member, secrets));
    return members;
  }
  if (!(value instanceof Map)) return value;
  Map kept = new HashMap();
  for (def entry : value.entrySet()) {
    if (!secrets.contains(entry.getKey())) kept.put(entry.getKey(), withoutSecrets(entry.getValue(), secrets));
  }
  return kept;
}
String textOf(def value) { return value instanceof String ? value : ''; }
ctx.event.remove('original');
Map user = withoutSecrets(ctx.jumpcloud.event, params.secrets);
if (!(ctx.tags instanceof List && ctx.tags.contains(params.keep))) {
  for (def name : params.personal) user.remove(name);
}
ctx.jumpcloud.event = user;
String content = canonicalJson(user);
String id = textOf(user._id) == '' ? textOf(user.id) : textOf(user._id);
List parts = id == '' ? [content] : [textOf(user.organization), id, content];
def revision = ctx.jumpcloud.derived instanceof Map ? ctx.jumpcloud.derived.revision : null;
if (revision != null) parts.add(revision.toString());
ctx._id = idOf(parts);
ctx.event.original = content;
`;

/** @param personal names on the wire */
export function withholdProcessor(personal: readonly string[]): Processor {
  return {
    script: { source: withholdScript, params: { personal, secrets: secretNames, keep: keepPersonalTag } },
  };
}

/** What could not be read could not be cleaned either: the text goes, unless personal data may be kept. */
export const dropUncleaned = {
  remove: {
    tag: 'drop_uncleaned',
    field: 'event.original',
    ignore_missing: true,
    if: `!(ctx.jumpcloud?.event instanceof Map) && !(ctx.tags instanceof List && ctx.tags.contains('${keepPersonalTag}'))`,
  },
} as const;
