import { max } from 'd3-array';
import { type Html, html } from '../../core/html.ts';
import { worldFrame, worldPaths } from '../../generated/world.ts';
import type { Place, Slice } from '../../panels/panel-data.ts';
import type { Format } from '../page/formats.ts';
import { type Frame, round, svg } from './drawing.ts';
import { shadeClass } from './heatmap.ts';

const { width, height, north, scale } = worldFrame;
const land = 'land';

/** The outline of all land, once for all maps of a page. */
export function landDefinition(): Html {
  const path = Object.values(worldPaths).join('');
  return html`<svg class="defs" aria-hidden="true" focusable="false"><defs><path id="${land}" d="${path}"/></defs></svg>`;
}

const background = html`<use href="#${land}" class="land"/>`;

/** Countries by color; what is no country of the map is in the table alone. */
export function drawRegions(frame: Frame, slices: readonly Slice[], write: Format): Html {
  const largest = max(slices, ({ value }) => value) ?? 0;
  const countries = slices.flatMap(({ name, value = 0 }) => {
    const path = Object.hasOwn(worldPaths, name) && name !== '' ? worldPaths[name] : undefined;
    if (path === undefined || value <= 0) return [];
    return [
      html`<path class="${shadeClass(value, largest)}" d="${path}"><title>${countryName(name)}: ${write(value)}</title></path>`,
    ];
  });
  return svg({ ...frame, width }, height, [background, ...countries]);
}

/** A circle for every place; the larger, the more. */
export function drawPlaces(frame: Frame, places: readonly Place[], write: Format): Html {
  const largest = max(places, ({ count }) => count) ?? 1;
  const circles = places.map(({ lat, lon, count }) => {
    const radius = 2.5 + 13 * Math.sqrt(count / largest);
    return html`<circle class="place" cx="${round((lon + 180) * scale)}" cy="${round((north - lat) * scale)}" r="${round(radius)}"><title>${placeName(lat, lon)}: ${write(count)}</title></circle>`;
  });
  return svg({ ...frame, width }, height, [background, ...circles]);
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The name of a country by its code; what is no code stays as it is. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return countryNames.of(code) ?? code;
}

/** Such as `52.5° N, 13.4° E`. */
export function placeName(lat: number, lon: number): string {
  const [y, x] = [Math.abs(lat).toFixed(1), Math.abs(lon).toFixed(1)];
  return `${y}° ${lat < 0 ? 'S' : 'N'}, ${x}° ${lon < 0 ? 'W' : 'E'}`;
}
