import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "./browser.ts";

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colour of the first chart's left upper cell. */
const cell = (page: Page): Promise<number[]> =>
  page
    .locator("canvas.chart")
    .first()
    .evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext("2d");
      return [...(context?.getImageData(60, 12, 1, 1).data ?? [])];
    });

const light = "rgb(252, 252, 250)";
const dark = "rgb(19, 20, 22)";

describe("theme", () => {
  it.each([
    ["light", light],
    ["dark", dark],
  ] as const)("follows a %s system", async (colorScheme, colour) => {
    expect(await paper(await visit("/attention/", { colorScheme }))).toBe(colour);
  });

  it("is chosen by keyboard, holds on the next page, and goes back to the system's", async () => {
    const page = await visit("/attention/", { colorScheme: "light" });
    await page.locator('.theme input[value="auto"]').focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await paper(page)).toBe(dark);
    await page.goto(page.url().replace("attention", "linear-algebra/eigen"));
    expect(await paper(page)).toBe(dark);
    expect(await page.locator('.theme input[value="dark"]').isChecked()).toBe(true);
    await page.locator('.theme input[value="auto"]').check();
    expect(await paper(page)).toBe(light);
  });

  it("reaches the charts, by the switch and by the system", async () => {
    const page = await visit("/attention/", { colorScheme: "light" });
    const before = await cell(page);
    await page.locator('.theme input[value="dark"]').check();
    const after = await cell(page);
    expect(before[0]).toBeGreaterThan(200);
    expect(after[0]).toBeLessThan(60);
    await page.locator('.theme input[value="auto"]').check();
    expect(await cell(page)).toEqual(before);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => cell(page)).toEqual(after);
  });
});
