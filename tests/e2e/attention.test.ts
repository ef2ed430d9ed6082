import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { tabTo, visit } from "./browser.ts";

const number = (page: Page, label: string) => page.locator(".numbers div").filter({ hasText: label }).locator("dd");
const heatmap = (page: Page) => page.getByRole("application", { name: /^Heatmap/ });
const alert = (page: Page, field: string) => page.locator(`#attention-${field}-issue`);

describe("attention", () => {
  it("opens with the book's figure", async () => {
    const page = await visit("/attention/");
    expect(await number(page, "Largest weight").textContent()).toBe("1.000");
    expect(await number(page, "Mean entropy").textContent()).toContain("0.01");
    expect(await number(page, "Score deviation").textContent()).toContain("48.4");
    expect(await number(page, "Naive rows lost").textContent()).toContain("4 of 10");
    expect(page.url()).toMatch(/\/attention\/$/);
  });

  it("is used by keyboard alone: temperature, softmax, scale, cell, bar, threshold, table, tabs, reset", async () => {
    const page = await visit("/attention/");
    await tabTo(page, "#attention-temperature");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("0.05");
    await expect.poll(() => page.url()).toContain("?temperature=0.05");
    await expect.poll(() => number(page, "Largest weight").textContent()).toBe("1.000");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("20");
    await expect.poll(() => number(page, "Naive rows lost").textContent()).toContain("0 of 10");

    await page.keyboard.press("Tab");
    const before = page.url();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).not.toBe(before);

    await tabTo(page, 'input[name="attention-softmax"]');
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("softmax=naive");
    await tabTo(page, 'input[name="attention-wScale"]');
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("wScale=scaled");

    await tabTo(page, "canvas");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("In focus: query 5, key 9");
    expect(page.url()).toContain("query=5&key=9");

    await page.keyboard.press("Tab");
    await tabTo(page, "canvas");
    await page.keyboard.press("Home");
    await expect.poll(() => page.url()).toContain("key=0");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("range");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("threshold=0.11");

    await tabTo(page, "[role=tab]");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Check");
    expect(await page.getByRole("tabpanel", { name: "Check" }).isVisible()).toBe(true);

    await page.keyboard.press("ControlOrMeta+Home");
    await page.locator("h1").click();
    await tabTo(page, ".changed button");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect.poll(() => number(page, "Mean entropy").textContent()).toContain("0.01");
  });

  it("shows the surprise it promises", async () => {
    const page = await visit("/attention/");
    await page.getByRole("button", { name: "Take the softmax naively in float32" }).click();
    await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("4 of 10 rows are NaN");
    await page.getByRole("button", { name: "scale W by 1/√d" }).click();
    await expect.poll(() => number(page, "Mean entropy").textContent()).toContain("2.88");
    expect(await number(page, "Naive rows lost").textContent()).toContain("0 of 10");
    await page.goBack();
    await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("4 of 10 rows are NaN");
  });

  it("keeps the figure at a bad value and names field, value and range", async () => {
    const page = await visit("/attention/");
    const figure = await heatmap(page).getAttribute("aria-label");
    const field = page.getByLabel("Tokens", { exact: true });
    for (const text of ["999", "", "ten", "2.5", "NaN"]) {
      await field.fill(text);
      const named = text === "" ? "empty" : `“${text}”`;
      expect(await alert(page, "tokens").textContent()).toBe(
        `Tokens cannot be ${named}: a whole number from 2 to 64 is allowed. Showing 10.`,
      );
      expect(await alert(page, "tokens").getAttribute("role")).toBe("alert");
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.getAttribute("aria-describedby")).toBe("attention-tokens-issue");
      expect(await heatmap(page).getAttribute("aria-label")).toBe(figure);
    }
    await field.fill("12");
    expect(await alert(page, "tokens").textContent()).toBe("");
    expect(await field.getAttribute("aria-invalid")).toBe("false");
    await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("12 × 12");
  });

  it("answers heads that do not divide the width with the divisors", async () => {
    const page = await visit("/attention/");
    await page.getByLabel("Heads", { exact: true }).fill("7");
    expect(await alert(page, "heads").textContent()).toBe("Heads cannot be 7: 64 is divisible by 1, 2, 4, 8 or 16. Showing 8.");
    await page.getByLabel("Model width d", { exact: true }).fill("56");
    expect(await alert(page, "heads").textContent()).toBe("");
    await expect.poll(() => page.url()).toContain("dModel=56&heads=7");
  });

  it("reads bad values of an address the same way, and keeps them until they are mended", async () => {
    const page = await visit("/attention/?tokens=1000&temperature=0.5&softmax=quick&heads=3&junk=1");
    expect(await alert(page, "tokens").textContent()).toContain("Tokens cannot be “1000”: a whole number from 2 to 64 is allowed.");
    expect(await alert(page, "softmax").textContent()).toContain(
      "Softmax cannot be “quick”: “stable” or “naive” is allowed. Showing stable.",
    );
    expect(await alert(page, "heads").textContent()).toContain("64 is divisible by");
    expect(page.url()).toContain("tokens=1000");
    await expect.poll(() => page.locator(".changed").textContent()).toContain("temperature 1 → 0.5");
    expect(await page.locator("#demo").textContent()).not.toMatch(/undefined/);
    await page.getByLabel("Tokens", { exact: true }).fill("4");
    await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("4 × 4");
    expect(page.url()).not.toContain("1000");
  });

  it("shows the same numbers for the same address", async () => {
    const address = "/attention/?temperature=0.37&tokens=13&wScale=scaled&seed=7";
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const page = await visit(address);
        await expect.poll(() => heatmap(page).getAttribute("aria-label")).toContain("13 × 13");
        await page.getByRole("button", { name: "Table" }).first().click();
        return page.locator("table").first().textContent();
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it("gives the same cell to heatmap, bars, formula, table and address", async () => {
    const page = await visit("/attention/?wScale=scaled");
    const box = await heatmap(page).boundingBox();
    if (box === null) throw new Error("the heatmap has no box");
    await expect.poll(() => number(page, "Mean entropy").textContent()).toContain("2.88");
    // the middle of the cell in row 2, column 3, from the chart's fixed margins
    const [width, height] = [(box.width - 98) / 10, (box.height - 48) / 10];
    await page.mouse.click(box.x + 46 + 3.5 * width, box.y + 4 + 2.5 * height);
    await expect.poll(() => new URL(page.url()).search).toBe("?wScale=scaled&query=2&key=3");
    const weight = (await heatmap(page).getAttribute("aria-label"))?.match(/query 2, key 3, weight ([\d.]+)/)?.[1];
    await expect
      .poll(() => page.locator(".formula:not([hidden]) [data-bind=w]").textContent())
      .toMatch(new RegExp(`^${weight?.slice(0, 4)}`));
    expect(await page.getByRole("heading", { name: "Weights of query 2" }).count()).toBe(1);
    await page.getByRole("button", { name: "Table" }).first().click();
    expect(await page.locator("tbody tr").nth(2).locator("td").nth(3).textContent()).toContain(weight?.slice(0, 4));
  });

  it("drags the threshold", async () => {
    const page = await visit("/attention/");
    const bars = page.getByRole("application", { name: /^Bar chart/ });
    const box = await bars.boundingBox();
    if (box === null) throw new Error("the bars have no box");
    // the line stands at 0.1, a tenth of the way up from the axis
    const [left, foot, room] = [box.x + box.width - 40, box.y + box.height - 42, box.height - 58];
    await page.mouse.move(left, foot - 0.1 * room);
    await page.mouse.down();
    await page.mouse.move(left, foot - 0.5 * room, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => Number(new URL(page.url()).searchParams.get("threshold"))).toBeCloseTo(0.5, 1);
  });

  it("saves the figure as PNG and CSV", async () => {
    const page = await visit("/attention/");
    for (const [name, file] of [
      ["PNG", "attention-weights.png"],
      ["CSV", "attention-weights.csv"],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
  });

  it("checks itself against NumPy", async () => {
    const page = await visit("/attention/?temperature=3");
    await page.getByRole("tab", { name: "Check" }).click();
    const errors = await page.locator("#attention-code-check tbody tr td:nth-child(4)").allTextContents();
    expect(errors.length).toBe(21);
    for (const error of errors) expect(Number(error.replaceAll("−", "-"))).toBeLessThan(1e-12);
  });
});
