/**
 * A line for each row, its columns aligned and two spaces apart.
 * @param numbers the columns that are aligned at their end
 */
export function alignColumns(rows: readonly (readonly string[])[], numbers: readonly number[] = []): readonly string[] {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = rows[0]?.map((_, column) => widthOf(column)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell[numbers.includes(column) ? 'padStart' : 'padEnd'](widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
