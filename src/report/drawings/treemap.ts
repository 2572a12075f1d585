import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import { fitted } from '../../core/excerpt.ts';
import { type Html, html } from '../../core/html.ts';
import { colorClass, type Frame, lettersIn, type Part, round, svg } from './drawing.ts';

interface Node {
  readonly part?: Part;
  readonly children?: readonly Node[];
}

const height = 220;

export function drawTreemap(frame: Frame, parts: readonly Part[]): Html {
  const root = hierarchy<Node>({ children: parts.map((part) => ({ part })) }, ({ children }) => children);
  root.sum(({ part }) => part?.value ?? 0);
  const laidOut = treemap<Node>().size([frame.width, height]).paddingInner(2)(root);
  return svg(frame, height, laidOut.leaves().flatMap(drawLeaf));
}

function drawLeaf({ data: { part }, x0, x1, y0, y1 }: HierarchyRectangularNode<Node>): readonly Html[] {
  if (part === undefined) return [];
  const [wide, tall] = [x1 - x0, y1 - y0];
  const label =
    wide < 40 || tall < 20
      ? html``
      : html`<text class="on" x="${round(x0 + 6)}" y="${round(y0 + 16)}">${fitted(part.name, lettersIn(wide - 12))}</text>`;
  return [
    html`<g><title>${part.name}: ${part.text}</title><rect class="${colorClass(part.color)}" x="${round(x0)}" y="${round(y0)}" width="${round(wide)}" height="${round(tall)}"/>${label}</g>`,
  ];
}
