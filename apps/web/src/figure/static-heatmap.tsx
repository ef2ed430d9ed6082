/** A heatmap before any script runs, and where none does: SVG with the page's own tokens, so that it follows the theme. */
import { cssColour } from "../chart/colour-map.ts";
import type { Heatmap } from "../spec/drawing.ts";

const side = 400;
const margin = { left: 46, right: 52, top: 4, bottom: 44 };

export function StaticHeatmap({ drawing, label }: { readonly drawing: Heatmap; readonly label: string }) {
  const { rows, columns, values, range, map } = drawing;
  const [width, height] = [side / columns, side / rows];
  const { left, top, right, bottom } = drawing.bare ? { left: 0, top: 0, right: 0, bottom: 0 } : margin;
  const [w, h] = [side + left + right, side + top + bottom];
  return (
    <svg class="chart-static" viewBox={`0 0 ${w} ${h}`} role="img" aria-label={label} preserveAspectRatio="none">
      <g transform={`translate(${left} ${top})`}>
        {values.map((value, i) => (
          <rect
            x={((i % columns) * width).toFixed(1)}
            y={(Math.floor(i / columns) * height).toFixed(1)}
            width={width.toFixed(1)}
            height={height.toFixed(1)}
            stroke="var(--paper)"
            style={{ fill: Number.isNaN(value) ? "var(--nan-ink)" : cssColour(map, value, range[0], range[1]) }}
          />
        ))}
        {Array.from({ length: columns }, (_, i) => (
          <text x={(i + 0.5) * width} y={side + 18} text-anchor="middle">
            {i}
          </text>
        ))}
        {Array.from({ length: rows }, (_, i) => (
          <text x={-8} y={(i + 0.5) * height + 4} text-anchor="end">
            {i}
          </text>
        ))}
        <text x={side / 2} y={side + 38} text-anchor="middle">
          {drawing.columnLabel}
        </text>
        <text transform={`translate(-32 ${side / 2}) rotate(-90)`} text-anchor="middle">
          {drawing.rowLabel}
        </text>
      </g>
    </svg>
  );
}
