/** The numbers of a figure as a real table, in its own scroller. */
import { significant } from "../number/format.ts";
import type { Table } from "../spec/table.ts";

/** A longer table is for the CSV. */
const mostRows = 200;

export function FigureTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const hidden = table.rows.length - mostRows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard
    <section class="table-scroller" tabIndex={0} aria-label={`${caption}, table`}>
      <table>
        <caption>{hidden > 0 ? `${caption}: the first ${mostRows} of ${table.rows.length} rows; the CSV has all` : caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, mostRows).map(([head, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={table.columns[column + 1]}>{typeof cell === "number" ? significant(cell, 6) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
