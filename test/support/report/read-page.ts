import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a parser of browsers sees it. */
export function elementsOf(page: string): readonly Element[] {
  return within(parse(page));
}

/** All elements below a node, in the order of the page. */
export function within(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : within(child)));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The sections that are panels, by the id of their heading. */
export function panelsOf(page: string): ReadonlyMap<string, Element> {
  const sections = elementsOf(page).filter((one) => /(^| )panel( |$)/.test(attribute(one, 'class') ?? ''));
  return new Map(sections.map((section) => [attribute(section, 'aria-labelledby') ?? '', section]));
}
