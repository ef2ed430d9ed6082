import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { tabTo, visit } from "./browser.ts";

const route = "/linear-algebra/eigen/";
const number = (page: Page, label: string) => page.locator(".numbers div").filter({ hasText: label }).locator("dd");
const caption = (page: Page) => page.locator(".figure-main figcaption");

describe("eigenvalues", () => {
  it("opens with the book's 5 and 2", async () => {
    const page = await visit(route);
    expect(await number(page, "Eigenvalues").textContent()).toBe("5.0000, 2.0000");
    expect(await number(page, "Trace").textContent()).toContain("7");
    expect(await number(page, "Determinant").textContent()).toContain("10");
    expect(Number.parseFloat((await number(page, "Residual").textContent()) ?? "")).toBeLessThan(10);
  });

  it("is used by keyboard alone: cells, tips, presets, reset", async () => {
    const page = await visit(route);
    await tabTo(page, "#eigen-a");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => new URL(page.url()).search).toBe("?a=4.1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("−1,5");
    await expect.poll(() => new URL(page.url()).search).toBe("?a=4.1&b=-1.5");

    await tabTo(page, ".handle");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => new URL(page.url()).search).toBe("?b=-1.5&c=2");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Image of î: 4.00, 2.00");

    // faster than the worker answers: no press is lost
    for (let press = 0; press < 10; press++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).search).toBe("?a=5&b=-1.5&c=2");

    await page.locator("h1").click();
    await tabTo(page, ".presets button");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => number(page, "Eigenvalues").textContent()).toBe("0.000 ± 1.000i");
    await tabTo(page, ".changed button");
    await page.keyboard.press("Space");
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  it("drags the image of a unit vector, and the scale holds still meanwhile", async () => {
    const page = await visit(route);
    const handle = page.getByRole("button", { name: /^Image of ĵ/ });
    const [tip, plane] = [await handle.boundingBox(), await page.locator(".figure-main canvas").boundingBox()];
    if (tip === null || plane === null) throw new Error("the tip or the plane has no box");
    // the plane runs from −6 to 6 between its margins
    const unit = (plane.width - 54) / 12;
    await page.mouse.move(tip.x + tip.width / 2, tip.y + tip.height / 2);
    await page.mouse.down();
    await page.mouse.move(tip.x + tip.width / 2 + 2 * unit, tip.y + tip.height / 2 + 4 * unit, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).toBe("?b=4&d=-1");
    await expect.poll(() => handle.getAttribute("aria-label")).toBe("Image of ĵ: 4.00, −1.00");
  });

  it.each([
    ["Rotation", "no real direction is kept"],
    ["Shear", "the matrix is defective"],
    ["Singular", "pressed to the origin"],
    ["Symmetric", "The green directions are kept"],
  ])("says of the preset %s: %s", async (preset, words) => {
    const page = await visit(route);
    await page.getByRole("button", { name: preset, exact: true }).click();
    await expect.poll(() => caption(page).textContent()).toContain(words);
  });

  it("hides the product with a real vector when there is none", async () => {
    const page = await visit(`${route}?a=0&b=-1&c=1&d=0`);
    await expect.poll(() => number(page, "Eigenvalues").textContent()).toBe("0.000 ± 1.000i");
    expect(await page.locator(".formula").first().isVisible()).toBe(false);
    expect(await page.locator(".formula").nth(1).locator("[data-bind=disc]").textContent()).toBe("−4");
  });

  it("keeps the figure at a bad cell and names it", async () => {
    const page = await visit(`${route}?d=1e999`);
    expect(await page.locator("#eigen-d-issue").textContent()).toBe(
      "Row 2, column 2 cannot be “1e999”: a number from −20 to 20 is allowed. Showing 3.",
    );
    expect(await number(page, "Eigenvalues").textContent()).toBe("5.0000, 2.0000");
    await page.locator("#eigen-a").fill("x");
    expect(await page.locator("#eigen-a-issue").textContent()).toContain("Row 1, column 1 cannot be “x”");
    expect(await number(page, "Eigenvalues").textContent()).toBe("5.0000, 2.0000");
    await page.locator("#eigen-d").fill("4");
    await expect.poll(() => number(page, "Trace").textContent()).toContain("8");
  });

  it("prints code with the current values", async () => {
    const page = await visit(`${route}?a=1.5`);
    await expect.poll(() => page.locator("#eigen-code-typescript").textContent()).toContain("array([[1.5, 2], [1, 3]])");
  });
});
