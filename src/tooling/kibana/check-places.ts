import { isJsonObject, type JsonObject } from '../../core/json.ts';
import { dashboardColumns } from '../../panels/panel.ts';

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What of the places of panels Kibana would change. */
export function checkPlaces(panels: readonly JsonObject[]): readonly string[] {
  const boxes = panels.map(boxOf);
  return boxes.flatMap((box, index) => {
    const { name, x, y, w, h } = box;
    const before = boxes.slice(0, index);
    const lies = before.find((one) => x < one.x + one.w && one.x < x + w && y < one.y + one.h && one.y < y + h);
    const stands = y === 0 || boxes.some((one) => one.y + one.h === y && x < one.x + one.w && one.x < x + w);
    return [
      ...(before.some((one) => one.name === name) ? [`two panels are called ${name}`] : []),
      ...(panels[index]?.panelIndex === name ? [] : [`the panel ${name} has another name in its place`]),
      ...(w > 0 && h > 0 && x + w <= dashboardColumns ? [] : [`the panel ${name} is not between the edges`]),
      ...(lies === undefined ? [] : [`the panel ${name} lies on ${lies.name}`]),
      ...(stands ? [] : [`nothing ends above the panel ${name}`]),
    ];
  });
}

function boxOf({ gridData }: JsonObject): Box {
  const { i, x, y, w, h } = isJsonObject(gridData) ? gridData : {};
  return { name: String(i), x: Number(x), y: Number(y), w: Number(w), h: Number(h) };
}
