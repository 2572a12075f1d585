import type { Place } from '../panels/panel-data.ts';
import { mapPrecision } from '../panels/panel-request.ts';
import type { Point } from './field-values.ts';

/** Tiles of the map in a row, and in a column. */
const tiles = 2 ** mapPrecision;
/** The map of tiles ends here, as in every web map. */
const northernmost = 85.0511287798066;

/** Documents by the tile of the map that they come from. There are only so many tiles, so memory is bounded. */
export class Cells {
  private readonly cells = new Map<number, { count: number; points: number; lat: number; lon: number }>();

  /** @param points of one document */
  add(points: readonly Point[]): void {
    const counted = new Set<number>();
    for (const { lat, lon } of points) {
      if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) continue;
      const tile = tileOf(lat, lon);
      const cell = this.cells.get(tile) ?? { count: 0, points: 0, lat: 0, lon: 0 };
      this.cells.set(tile, cell);
      if (!counted.has(tile)) cell.count += 1;
      counted.add(tile);
      cell.points += 1;
      cell.lat += lat;
      cell.lon += lon;
    }
  }

  places(): readonly Place[] {
    const places = [...this.cells.values()].map(({ count, points, lat, lon }) => {
      return { lat: lat / points, lon: lon / points, count };
    });
    return places.sort((a, b) => b.count - a.count || a.lat - b.lat || a.lon - b.lon);
  }
}

function tileOf(lat: number, lon: number): number {
  const sine = Math.sin((Math.max(-northernmost, Math.min(northernmost, lat)) * Math.PI) / 180);
  const x = Math.floor(((lon + 180) / 360) * tiles);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * tiles);
  return within(x) * tiles + within(y);
}

function within(tile: number): number {
  return Math.max(0, Math.min(tiles - 1, tile));
}
