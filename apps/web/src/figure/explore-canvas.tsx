/** The canvas of a chart that is explored by pointer or arrow keys. Its label says what is drawn, and is the fallback inside it. */
import type { RefObject } from "preact";

export type CanvasPointerEvent = PointerEvent & { currentTarget: HTMLCanvasElement };

export interface ExploreCanvasProps {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** The canvas shows the drawing: until then a static picture stands in its place. */
  readonly ready: boolean;
  /** What kind of chart it is, for screen readers. */
  readonly kind: string;
  readonly describe: string;
  /** The id of the text that explains the keys. */
  readonly hint: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Pressed or moved. */
  readonly onPointer: (event: CanvasPointerEvent) => void;
  /** Let go, or taken away. */
  readonly onRelease?: (event: CanvasPointerEvent) => void;
}

export function ExploreCanvas({ canvas, ready, kind, describe, hint, onKeyDown, onPointer, onRelease }: ExploreCanvasProps) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: explored by arrow keys, which only this role passes on
    <canvas
      ref={canvas}
      class={ready ? "chart" : "chart chart-waiting"}
      tabIndex={0}
      role="application"
      aria-roledescription={kind}
      aria-label={describe}
      aria-describedby={hint}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
    >
      {describe}
    </canvas>
  );
}
