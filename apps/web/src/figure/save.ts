/** Files from a figure: the picture with its title and its address, on the page's paper. */
import { Chart } from "../chart/register.ts";
import { tokens } from "../chart/tokens.ts";

/** Pixels of the picture to one of the page, whatever the screen has. */
const scale = 2;

export async function pngOf(canvas: HTMLCanvasElement, title: string, address: string): Promise<Blob> {
  const live = Chart.getChart(canvas);
  if (live === undefined) throw new Error("Cannot save the figure: there is no chart on its canvas");
  const { devicePixelRatio } = live.options;
  live.options.devicePixelRatio = scale;
  live.resize();
  try {
    return await sheetOf(canvas, title, address);
  } finally {
    live.options.devicePixelRatio = devicePixelRatio ?? globalThis.devicePixelRatio;
    live.resize();
  }
}

function sheetOf(chart: HTMLCanvasElement, title: string, address: string): Promise<Blob> {
  const [head, foot, side] = [44 * scale, 32 * scale, 16 * scale];
  const sheet = document.createElement("canvas");
  sheet.width = chart.width + 2 * side;
  sheet.height = chart.height + head + foot;
  const context = sheet.getContext("2d");
  if (context === null) throw new Error("Cannot save the figure: the browser gave no 2D context");
  const { colour, text, size } = tokens();
  context.fillStyle = colour("paper");
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = colour("ink");
  context.font = `600 ${(size + 3) * scale}px ${text}`;
  context.fillText(title, side, 28 * scale);
  context.drawImage(chart, side, head);
  context.fillStyle = colour("ink-2");
  context.font = `${(size - 1) * scale}px ${text}`;
  context.fillText(address, side, sheet.height - 10 * scale, sheet.width - 2 * side);
  return new Promise((resolve, reject) =>
    sheet.toBlob((blob) => (blob === null ? reject(new Error("Cannot save the figure: the browser made no PNG")) : resolve(blob))),
  );
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the browser has its own copy of the address once the click returns
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
