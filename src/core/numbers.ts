const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number for people: `12,345.67`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A count with its noun: `1 event`, `2,000 events`. */
export function plural(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}
