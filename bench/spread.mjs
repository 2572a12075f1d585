/** `median (lowest to highest)`, for a table. */
export function spread(numbers, digits) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const show = (number) =>
    number.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return `${show(sorted[Math.floor(sorted.length / 2)])} (${show(sorted[0])} to ${show(sorted.at(-1))})`;
}
