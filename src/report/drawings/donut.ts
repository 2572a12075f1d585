import { arc, type PieArcDatum, pie } from 'd3-shape';
import { type Html, html } from '../../core/html.ts';
import { colorClass, type Frame, type Part, svg } from './drawing.ts';

const size = 200;

export function drawDonut(frame: Frame, parts: readonly Part[]): Html {
  const angles = pie<Part>()
    .value(({ value }) => value)
    .sort(null);
  const shape = arc<PieArcDatum<Part>>()
    .innerRadius(size * 0.28)
    .outerRadius(size * 0.48)
    .digits(1);
  const pieces = angles([...parts]).map(
    (angle): Html =>
      html`<path class="${colorClass(angle.data.color)} edge" d="${shape(angle) ?? ''}"><title>${angle.data.name}: ${angle.data.text}</title></path>`,
  );
  const middle = size / 2;
  return svg({ ...frame, width: size }, size, [html`<g transform="translate(${middle},${middle})">${pieces}</g>`]);
}
