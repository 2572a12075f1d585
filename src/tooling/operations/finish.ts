import { keepDuplicatesTag, keepOriginalTag } from '../../core/product.ts';
import { objectName } from '../model/model.ts';
import { type OperationDefinition, scriptProcessor } from './definition.ts';
import { keysOf } from './painless/paths.ts';
import { timestampFunctions } from './timestamp.ts';

const script = `${timestampFunctions}
void removePath(Map object, List path, int from) {
  String key = path[from];
  if (from == path.size() - 1) {
    object.remove(key);
    return;
  }
  def child = object[key];
  if (!(child instanceof Map)) return;
  removePath(child, path, from + 1);
  if (child.isEmpty()) object.remove(key);
}
boolean isFiner(def text) {
  if (text == null) return false;
  ZonedDateTime time = parseTimestamp(text);
  return time != null && time.getNano() % 1000000 != 0;
}
Set unreadAttributes(List issues) {
  Set unread = new HashSet();
  for (def issue : issues) {
    if (!issue.startsWith('unparsable_')) continue;
    String path = issue.substring(issue.indexOf(' ') + 1);
    int dot = path.indexOf('.');
    unread.add(dot < 0 ? path : path.substring(0, dot));
  }
  return unread;
}
List tags = ctx.tags instanceof List ? ctx.tags : [];
if (!tags.contains('${keepDuplicatesTag}')) {
  boolean finer = isFiner(ctx.jumpcloud.event.timestamp);
  Set unread = unreadAttributes(ctx.jumpcloud.derived.issues);
  for (def path : params.duplicates) {
    if (!unread.contains(path[0]) && !(finer && path[0] == 'timestamp')) removePath(ctx.jumpcloud.event, path, 0);
  }
}
List issues = ctx.jumpcloud.derived.issues;
if (issues.isEmpty()) ctx.jumpcloud.derived.remove('issues');
else {
  Collections.sort(issues);
  ctx.jumpcloud.derived.issues = issues.size() > 100 ? new ArrayList(issues.subList(0, 100)) : issues;
}
if (ctx.jumpcloud.derived.isEmpty()) ctx.jumpcloud.remove('derived');
if (!tags.contains('${keepOriginalTag}')) ctx.event.remove('original');
if (params.root != 'event') ctx.jumpcloud[params.root] = ctx.jumpcloud.remove('event');
`;

/** Removes what the document holds twice, sorts the issues, and drops what the tags do not ask to keep. */
export interface Finish {
  readonly kind: 'finish';
  /** Name of the vendor's tree under `jumpcloud`. */
  readonly root: string;
  readonly duplicates: readonly string[];
}

export const finish: OperationDefinition<Finish> = {
  plan: (_, { model, attributes }) => ({
    kind: 'finish',
    root: objectName(model.stream),
    duplicates: [...attributes.values()].filter(({ duplicate }) => duplicate).map(({ path }) => path),
  }),
  typescript({ root }, code) {
    return [`${code.use('finish', 'finish')}(mapping, '${root}', names, duplicates);`];
  },
  processors({ root, duplicates }) {
    return [scriptProcessor('finish', script, { root, ...keysOf({ duplicates }) })];
  },
  sentence({ duplicates }) {
    return `Unless the tag \`${keepDuplicatesTag}\` is there, ${duplicates.map((path) => `\`${path}\``).join(', ')} are removed; a time finer than milliseconds and what could not be read stay.`;
  },
};
