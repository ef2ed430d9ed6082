/** A plane before any script runs. */
import type { Dash, Plane, Point } from "../spec/drawing.ts";

const side = 400;
const dashes: Readonly<Record<Dash, string>> = { solid: "", dashed: "7 5", dotted: "2 4" };

export function StaticPlane({ drawing, label }: { readonly drawing: Plane; readonly label: string }) {
  const { limit } = drawing;
  const at = ([x, y]: Point): readonly [number, number] => [((1 + x / limit) / 2) * side, ((1 - y / limit) / 2) * side];
  const [x0, y0] = at([0, 0]);
  const path = (points: readonly Point[]): string =>
    `M${points
      .map((point) =>
        at(point)
          .map((c) => c.toFixed(1))
          .join(" "),
      )
      .join("L")}`;
  return (
    <svg class="chart-static" viewBox={`-44 -10 ${side + 54} ${side + 54}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="none" stroke="var(--line)" />
      <path d={`M0 ${y0}H${side}M${x0} 0V${side}`} stroke="var(--line-strong)" fill="none" />
      {drawing.curves.map((curve) => (
        <path d={path(curve.points)} fill="none" stroke={`var(--${curve.colour})`} stroke-width={2} stroke-dasharray={dashes[curve.dash]} />
      ))}
      {drawing.arrows.map((arrow) => {
        const [x, y] = at(arrow.to);
        return (
          <>
            <path d={`M${x0} ${y0}L${x} ${y}`} stroke={`var(--${arrow.colour})`} stroke-width={2.5} />
            <circle cx={x} cy={y} r={5} fill={`var(--${arrow.colour})`} />
            <text x={x + 10} y={y} style={{ fill: `var(--${arrow.colour})` }}>
              {arrow.label}
            </text>
          </>
        );
      })}
      {drawing.marks.map((mark) => {
        const [x, y] = at(mark.at);
        return <circle cx={x} cy={y} r={6} fill={`var(--${mark.colour})`} />;
      })}
      <text x={side / 2} y={side + 38} text-anchor="middle">
        {drawing.xLabel}
      </text>
    </svg>
  );
}
