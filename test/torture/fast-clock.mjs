// The clock of a collector's process, so that its hours pass in seconds: it begins at a given time and runs faster, and
// what the program waits for is shorter by as much. Time limits of connections stay as they are.
// Imported before the program's own code.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const realNow = Date.now;
const wait = timers.setTimeout;
let clock = { real: realNow(), simulated: realNow(), speed: 1 };

/** @param next what time it is, `simulated`, when the real clock tells `real`, and how many times faster it runs */
export function setClock(next) {
  clock = next;
}

Date.now = () => Math.floor(clock.simulated + (realNow() - clock.real) * clock.speed);
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args),
});
timers.setTimeout = (milliseconds, value, options) => wait(milliseconds / clock.speed, value, options);
syncBuiltinESMExports();
