// Loaded into a collector's process before its own code, so that its hours pass in seconds: its clock begins at a given
// time and runs faster, and what it waits for is shorter by as much. Time limits of connections stay as they are.
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

const { real, simulated, speed } = JSON.parse(process.env.TORTURE_CLOCK);
const realNow = Date.now;
const wait = timers.setTimeout;

Date.now = () => Math.floor(simulated + (realNow() - real) * speed);
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => Reflect.construct(target, args.length === 0 ? [Date.now()] : args),
});
timers.setTimeout = (milliseconds, value, options) => wait(milliseconds / speed, value, options);
syncBuiltinESMExports();
