import { describe, expect, it } from "vitest";
import { tabTo, visit } from "./browser.ts";

const open = async (options = {}) => {
  const page = await visit("/", options);
  await page.locator("html.live").waitFor({ state: "attached" });
  return page;
};

describe("the first page", () => {
  it("proves its claim by keyboard: the naive rows come back as the temperature rises, ours were never lost", async () => {
    const page = await open();
    const naive = page.getByRole("application", { name: /^exp\(s\)/ });
    const stable = page.getByRole("application", { name: /^nn\.softmax/ });
    expect(await naive.getAttribute("aria-label")).toContain("4 of 10 rows lost to NaN");
    expect(await stable.getAttribute("aria-label")).toContain("0 of 10 rows lost");
    await tabTo(page, "input[type=range]");
    for (const [key, lost] of [
      ["End", "0 of 10 rows lost to NaN"],
      ["Home", "10 of 10 rows lost to NaN"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => naive.getAttribute("aria-label")).toContain(lost);
      expect(await stable.getAttribute("aria-label")).toContain("0 of 10 rows lost");
    }
  });

  it("keeps one focus in both matrices", async () => {
    const page = await open();
    const frames = (): Promise<number[]> =>
      page.locator("canvas").evaluateAll((all) =>
        all.map((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const pixels = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
          // the topmost pixel in the colour of the frame
          for (let i = 0; i < pixels.length; i += 4)
            if (pixels[i] === 176 && pixels[i + 1] === 80 && pixels[i + 2] === 10) return Math.floor(i / 4 / width);
          return -1;
        }),
      );
    const [before = 0] = await frames();
    expect(before).toBeGreaterThan(0);
    await page.getByRole("application").first().focus();
    await page.keyboard.press("ArrowDown");
    // The two are painted in frames of their own.
    await expect.poll(async () => (await frames())[0]).toBeGreaterThan(before);
    const [left] = await frames();
    await expect.poll(async () => (await frames())[1]).toBe(left);
  });

  it("names a bad temperature and keeps the figure", async () => {
    const page = await open();
    await page.getByLabel("Temperature", { exact: true }).fill("0");
    expect(
      await page
        .getByRole("alert")
        .filter({ hasText: "Temperature cannot be “0”: a number from 0.001 to 100 is allowed. Showing 1." })
        .count(),
    ).toBe(1);
    expect(await page.getByRole("application", { name: /4 of 10/ }).count()).toBe(1);
  });
});
