import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

/** A place in a configuration: keys and list indexes from the top. */
export type KeyPath = readonly (string | number)[];

/** `accounts[0].services`, as people write it. */
export function formatKeyPath(path: KeyPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

interface Frame {
  readonly kind: 'document' | 'sequence' | 'mapping';
  readonly path: KeyPath;
  /** Of a mapping: the key whose value comes next. */
  key: string | undefined;
  index: number;
}

/**
 * Finds the line of every key and list item of a YAML text.
 * @returns line numbers from 1 by formatted key path
 */
export function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const stack: Frame[] = [];
  for (const event of parseEvents(text, {})) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        stack.push({ kind: 'document', path: [], key: undefined, index: 0 });
        break;
      case EVENT_ID.POP:
        stack.pop();
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const path = place(stack.at(-1), event.start);
        const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
        stack.push({ kind, path, key: undefined, index: 0 });
        break;
      }
      case EVENT_ID.SCALAR: {
        const frame = stack.at(-1);
        if (frame?.kind === 'mapping' && frame.key === undefined) {
          frame.key = getScalarValue(text, event);
          note([...frame.path, frame.key], event.valueStart);
        } else place(frame, event.valueStart);
        break;
      }
      case EVENT_ID.ALIAS:
        place(stack.at(-1), 0);
        break;
    }
  }
  return lines;

  /** The path of a value that starts here; moves its container on. */
  function place(frame: Frame | undefined, offset: number): KeyPath {
    if (!frame || frame.kind === 'document') return [];
    if (frame.kind === 'sequence') {
      const path = [...frame.path, frame.index];
      frame.index += 1;
      note(path, offset);
      return path;
    }
    const path = [...frame.path, frame.key ?? ''];
    frame.key = undefined;
    return path;
  }

  function note(path: KeyPath, offset: number): void {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    lines.set(formatKeyPath(path), low + 1);
  }
}
