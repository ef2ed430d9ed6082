/**
 * A heatmap for Chart.js that draws its cells as one image, nearest neighbour: a matrix of 1000 × 1000 takes milliseconds where an
 * element per cell takes seconds. NaN is a hatch. The cell in focus is framed.
 */
import { Chart, type ChartComponent, type ChartMeta, DatasetController, type Scale } from "chart.js";
import type { Heatmap } from "../spec/drawing.ts";
import { lookupTable, stops } from "./colour-map.ts";
import { type Tokens, tokens } from "./tokens.ts";

declare module "chart.js" {
  interface ChartTypeRegistry {
    heatmap: {
      chartOptions: object;
      datasetOptions: { heatmap: Heatmap };
      defaultDataPoint: number;
      metaExtensions: object;
      parsedDataType: { x: number; y: number };
      scales: "linear";
    };
  }
}

/** Cells smaller than this, in pixels, get no hairline between them. */
const hairlineFrom = 9;

export class HeatmapController extends DatasetController<"heatmap"> {
  static readonly id = "heatmap";
  // Chart.js insists on an element per value; none is ever made
  static readonly defaults = { dataElementType: "point", datasetElementType: false };
  static readonly overrides = { scales: {} };

  #image: HTMLCanvasElement | undefined;
  #drawn: Heatmap | undefined;
  #drawnIn: Tokens | undefined;

  override buildOrUpdateElements(): void {}
  override parse(): void {}

  override getMinMax(scale: Scale): { min: number; max: number } {
    const { rows, columns } = this.heatmap;
    return { min: -0.5, max: (scale.axis === "x" ? columns : rows) - 0.5 };
  }

  override update(): void {
    const meta: ChartMeta<"heatmap"> = this.getMeta();
    meta.data = [];
  }

  override draw(): void {
    const { ctx, chartArea } = this.chart;
    const { heatmap } = this;
    const { left, top, width, height } = chartArea;
    ctx.save();
    ctx.imageSmoothingEnabled = false;
    ctx.drawImage(this.#cells(heatmap), left, top, width, height);
    const cell = { width: width / heatmap.columns, height: height / heatmap.rows };
    this.#hatch(heatmap, cell);
    if (Math.min(cell.width, cell.height) >= hairlineFrom) this.#hairlines(heatmap, cell);
    this.#frame(heatmap, cell);
    ctx.restore();
  }

  get heatmap(): Heatmap {
    const dataset: object = this.getDataset();
    if (!("heatmap" in dataset)) throw new TypeError("Cannot draw a heatmap: its dataset has none");
    return dataset.heatmap as Heatmap;
  }

  #cells(heatmap: Heatmap): HTMLCanvasElement {
    this.#image ??= document.createElement("canvas");
    const image = this.#image;
    const theme = tokens();
    if (this.#drawn === heatmap && this.#drawnIn === theme) return image;
    this.#drawn = heatmap;
    this.#drawnIn = theme;
    const { rows, columns, values, range, map } = heatmap;
    image.width = columns;
    image.height = rows;
    const context = image.getContext("2d");
    if (context === null) return image;
    const pixels = context.createImageData(columns, rows);
    const table = lookupTable(Array.from({ length: stops }, (_, stop) => theme.colour(`${map}-${stop}`)));
    const [lo, hi] = range;
    values.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const entry = 3 * Math.round(Math.min(Math.max((value - lo) / (hi - lo), 0), 1) * 255);
      for (let c = 0; c < 3; c++) pixels.data[4 * i + c] = table[entry + c] ?? 0;
      pixels.data[4 * i + 3] = 255;
    });
    context.putImageData(pixels, 0, 0);
    return image;
  }

  #hatch({ rows, columns, values }: Heatmap, cell: { readonly width: number; readonly height: number }): void {
    if (!values.some(Number.isNaN)) return;
    const { ctx, chartArea } = this.chart;
    ctx.beginPath();
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (Number.isNaN(values[row * columns + column]))
          ctx.rect(chartArea.left + column * cell.width, chartArea.top + row * cell.height, cell.width, cell.height);
      }
    }
    ctx.fillStyle = tokens().colour("nan-paper");
    ctx.fill();
    const pattern = ctx.createPattern(hatchTile(), "repeat");
    if (pattern === null) return;
    // the tile is drawn at twice the size, for screens with two pixels to one
    pattern.setTransform(new DOMMatrix().scale(0.5));
    ctx.fillStyle = pattern;
    ctx.fill();
  }

  #hairlines({ rows, columns }: Heatmap, cell: { readonly width: number; readonly height: number }): void {
    const { ctx, chartArea } = this.chart;
    ctx.strokeStyle = tokens().colour("paper");
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (let column = 1; column < columns; column++) {
      const x = chartArea.left + column * cell.width;
      ctx.moveTo(x, chartArea.top);
      ctx.lineTo(x, chartArea.bottom);
    }
    for (let row = 1; row < rows; row++) {
      const y = chartArea.top + row * cell.height;
      ctx.moveTo(chartArea.left, y);
      ctx.lineTo(chartArea.right, y);
    }
    ctx.stroke();
  }

  /** Ink outside, paper inside: seen on the lightest and on the darkest cell. */
  #frame({ focus }: Heatmap, cell: { readonly width: number; readonly height: number }): void {
    const { ctx, chartArea } = this.chart;
    const [x, y] = [chartArea.left + focus.column * cell.width, chartArea.top + focus.row * cell.height];
    ctx.lineJoin = "round";
    ctx.lineWidth = 5;
    ctx.strokeStyle = tokens().colour("paper");
    ctx.strokeRect(x, y, cell.width, cell.height);
    ctx.lineWidth = 2;
    ctx.strokeStyle = tokens().colour("focus-cell");
    ctx.strokeRect(x, y, cell.width, cell.height);
  }
}

/** Diagonal strokes that meet across tiles. */
export function hatchTile(): HTMLCanvasElement {
  const size = 12;
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const context = tile.getContext("2d");
  if (context === null) return tile;
  context.strokeStyle = tokens().colour("nan-ink");
  context.lineWidth = 2;
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
  return tile;
}

Chart.register(HeatmapController satisfies ChartComponent);
