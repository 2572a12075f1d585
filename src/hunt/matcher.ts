import { lowerAscii } from '../mapper/steps/actor.ts';
import { type Network, prefixOf } from '../mapper/steps/networks.ts';
import { readAddress } from './address.ts';
import type { Indicator, IndicatorType } from './indicator.ts';

/** Finds the indicator that a value of a document is; of several blocks, the smallest. */
export type Matcher = (type: IndicatorType, value: string) => Indicator | undefined;

/** Blocks of one size, by the bits that their addresses share. */
interface Level {
  readonly bits: Network['bits'];
  readonly free: bigint;
  readonly blocks: Map<bigint, Indicator>;
}

export function matcherOf(indicators: readonly Indicator[]): Matcher {
  const texts = new Map<string, Indicator>();
  const levels = new Map<string, Level>();
  for (const indicator of indicators) {
    const network = indicator.type === 'ip' ? readAddress(indicator.value) : undefined;
    if (network === undefined) texts.set(nameOf(indicator.type, indicator.value), indicator);
    else addBlock(levels, network, indicator);
  }
  const sorted = [...levels.values()].sort((a, b) => Number(a.free - b.free));
  return (type, value) => {
    if (type !== 'ip') return texts.get(nameOf(type, value));
    const address = sorted.length > 0 ? readAddress(value) : undefined;
    if (address === undefined || address.low !== address.high) return undefined;
    for (const { bits, free, blocks } of sorted) {
      const found = bits === address.bits ? blocks.get(address.low >> free) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Elasticsearch, too, tells no letter case of ASCII letters only. */
function nameOf(type: IndicatorType, value: string): string {
  return `${type} ${lowerAscii(value)}`;
}

function addBlock(levels: Map<string, Level>, network: Network, indicator: Indicator): void {
  const { bits } = network;
  const prefix = prefixOf(network);
  const name = `${bits}/${prefix}`;
  const level = levels.get(name) ?? { bits, free: BigInt(bits - prefix), blocks: new Map() };
  levels.set(name, level);
  const shared = network.low >> level.free;
  if (!level.blocks.has(shared)) level.blocks.set(shared, indicator);
}
