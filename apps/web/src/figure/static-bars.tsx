/** Bars before any script runs. */
import type { Bars } from "../spec/drawing.ts";

const width = 400;
const height = 280;

export function StaticBars({ drawing, label }: { readonly drawing: Bars; readonly label: string }) {
  const { labels, values, range, focus } = drawing;
  const step = width / labels.length;
  const y = (value: number): number => height - ((value - range[0]) / (range[1] - range[0])) * height;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => range[0] + share * (range[1] - range[0]));
  return (
    <svg class="chart-static" viewBox="-46 -16 450 340" role="img" aria-label={label} preserveAspectRatio="none">
      {ticks.map((tick) => (
        <>
          <line x1={0} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={-8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </>
      ))}
      {values.map((value, i) => (
        <rect
          x={(i + 0.12) * step}
          width={0.76 * step}
          y={y(value)}
          height={Math.max(height - y(value), 1)}
          style={{ fill: i === focus.index ? "var(--accent)" : "var(--bar)" }}
        />
      ))}
      {labels.map((text, i) => (
        <text x={(i + 0.5) * step} y={height + 18} text-anchor="middle">
          {text}
        </text>
      ))}
      <text x={width / 2} y={height + 38} text-anchor="middle">
        {drawing.categoryLabel}
      </text>
    </svg>
  );
}
