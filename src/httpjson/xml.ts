import { own } from '../core/json.ts';
import { type DraftBody, type DraftValue, define } from './draft-value.ts';

/** A text that is not well-formed XML. */
export class XmlError extends Error {}

/** An element while it is open. */
interface Open {
  /** As written, with its prefix. */
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly members: DraftBody;
  /** The last text in it that is more than blanks. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const nameOf = /[^\s/>=<"'&]+/y;

/**
 * Reads XML as Filebeat does: an element is a map of its elements and attributes, or a text if it has none; elements of one
 * name are a list; the text beside elements is `#text`. Prefixes of names are dropped. No entity is fetched or expanded.
 * @param key makes the key of a name
 * @throws XmlError
 */
export function readXml(text: string, key: (name: string) => string = (name) => name): DraftBody {
  const root: Open = { tag: '', attributes: [], members: {}, text: '' };
  const open: Open[] = [root];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const top = open.at(-1) as Open;
    const next = text.indexOf('<', at);
    const content = text.slice(at, next === -1 ? text.length : next);
    if (content.trim() !== '') {
      if (top === root) throw new XmlError('it has text outside of its root element');
      top.text = decoded(content).trim();
    }
    if (next === -1) break;
    at = special(text, next, top);
    if (at > next) continue;
    if (text[next + 1] === '/') {
      const end = text.indexOf('>', next);
      const tag = text.slice(next + 2, end).trimEnd();
      if (end === -1 || top === root || tag !== top.tag) throw new XmlError(`the end of <${top.tag}> is missing`);
      open.pop();
      close(open.at(-1) as Open, top, key);
      at = end + 1;
      continue;
    }
    const { element, end, isEmpty } = startTag(text, next + 1);
    if (top === root && Object.keys(root.members).length > 0) throw new XmlError('it has more than one root element');
    if (isEmpty) close(top, element, key);
    else open.push(element);
    at = end;
  }
  if (open.length > 1) throw new XmlError(`the end of <${open.at(-1)?.tag}> is missing`);
  if (Object.keys(root.members).length === 0) throw new XmlError('it has no element');
  return root.members;
}

/** @returns the place behind a comment, a declaration or CDATA; `at` itself if there is none */
function special(text: string, at: number, top: Open): number {
  const behind = (mark: string): number => {
    const end = text.indexOf(mark, at);
    if (end === -1) throw new XmlError(`${mark} is missing`);
    return end + mark.length;
  };
  if (text.startsWith('<!--', at)) return behind('-->');
  if (text.startsWith('<![CDATA[', at)) {
    const end = behind(']]>');
    top.text = text.slice(at + 9, end - 3).trim();
    return end;
  }
  if (text.startsWith('<?', at)) {
    const end = behind('?>');
    const encoding = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)["']/.exec(text.slice(at, end))?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(encoding)) throw new XmlError(`its encoding ${encoding} is not supported`);
    return end;
  }
  if (!text.startsWith('<!', at)) return at;
  // Of a document type, brackets may hold more of it.
  const [bracket, end] = [text.indexOf('[', at), behind('>')];
  return bracket === -1 || bracket > end ? end : text.indexOf('>', behind(']')) + 1 || text.length;
}

function startTag(text: string, from: number): { element: Open; end: number; isEmpty: boolean } {
  const tag = nameAt(text, from);
  const attributes: [string, string][] = [];
  for (let at = from + tag.length; ; ) {
    at = skipBlanks(text, at);
    if (text[at] === '>' || text.startsWith('/>', at)) {
      const isEmpty = text[at] === '/';
      return { element: { tag, attributes, members: {}, text: '' }, end: at + (isEmpty ? 2 : 1), isEmpty };
    }
    const name = nameAt(text, at);
    const equals = skipBlanks(text, at + name.length);
    const quote = skipBlanks(text, equals + 1);
    const mark = text[quote] ?? '';
    const end = text.indexOf(mark, quote + 1);
    if (text[equals] !== '=' || (mark !== '"' && mark !== "'") || end === -1) {
      throw new XmlError(`the attribute ${name} of <${tag}> has no value in quotes`);
    }
    attributes.push([name, decoded(text.slice(quote + 1, end))]);
    at = end + 1;
  }
}

function close(parent: Open, { tag, attributes, members, text }: Open, key: (name: string) => string): void {
  for (const [name, value] of attributes) define(members, key(local(name)), value);
  const isText = Object.keys(members).length === 0;
  if (!isText && text !== '') define(members, '#text', text);
  const name = key(local(tag));
  const before = own(parent.members, name);
  const made: DraftValue = isText ? text : members;
  // A list is always one of ours. A new one for each element would cost the square of their number.
  if (Array.isArray(before)) before.push(made);
  else define(parent.members, name, before === undefined ? made : [before, made]);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function nameAt(text: string, at: number): string {
  nameOf.lastIndex = at;
  const name = nameOf.exec(text)?.[0];
  if (name === undefined) throw new XmlError(`a name is missing at character ${at}`);
  return name;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      const found = name === undefined ? undefined : entities[name];
      if (found === undefined) throw new XmlError(`${whole} is not an entity`);
      return found;
    },
  );
}
