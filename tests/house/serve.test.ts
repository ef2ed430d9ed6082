import { request } from "node:http";
import { expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { tree } from "./tree.ts";

const page = tree.bind(undefined, {
  "site/index.html": "<!doctype html><title>home</title>",
  "site/app.js": "export {};",
  "site/core.wasm": "wasm",
  "site/eigen/index.html": "<!doctype html><title>eigen</title>",
  "secret.txt": "outside",
  "site-secret.txt": "outside, with the same beginning",
});

async function withServer<R>(use: (url: string) => Promise<R>, port = 0): Promise<R> {
  const server = await serve(`${page()}/site`, port);
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

/** The raw path, which fetch would tidy up. */
function status(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

test("serve answers with the file, its type, and the headers that isolate the page", () =>
  withServer(async (url) => {
    const home = await fetch(url);
    expect(await home.text()).toContain("home");
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(home.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(home.headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(home.headers.get("content-security-policy")).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect((await fetch(`${url}app.js`)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await fetch(`${url}core.wasm`)).headers.get("content-type")).toBe("application/wasm");
  }));

test("serve finds a folder's page, with and without the slash, query kept", () =>
  withServer(async (url) => {
    const response = await fetch(`${url}eigen?a=1`);
    expect(response.url).toBe(`${url}eigen/?a=1`);
    expect(await response.text()).toContain("eigen");
  }));

test("serve never leaves its folder", () =>
  withServer(async (url) => {
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/eigen/..%2f..%2fsecret.txt",
      "/..%2fsite-secret.txt",
      "/%00",
      "/%",
    ]) {
      expect(await status(url, path), path).toBe(404);
    }
  }));

test("serve takes the next port when one is in use", () =>
  withServer(async (first) => {
    const port = Number(new URL(first).port);
    await withServer(async (second) => expect(Number(new URL(second).port)).toBeGreaterThan(port), port);
  }));
