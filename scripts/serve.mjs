/**
 * A static server for the built page, on this machine only: `node scripts/serve.mjs [folder] [--port 4173]`
 *
 * It sends the headers that the page is written for: isolation, so that memory can be shared between workers, and a strict content policy.
 */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { root } from "./run.mjs";

const HOST = "127.0.0.1";
const TRIES = 20;

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/**
 * Serves a folder on the first free port from `port` on.
 * @param {string} folder @param {number} [port] 0 for any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 4173) {
  const base = await realpath(folder);
  const server = createServer((request, response) => {
    answer(base, request, response).catch(() => fail(response, 500, "The server failed."));
  });
  const bound = await listen(server, port);
  return {
    url: `http://${HOST}:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} base @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function answer(base, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return fail(response, 405, "Only GET and HEAD are answered.");
  const { pathname, search } = new URL(request.url ?? "/", `http://${HOST}`);
  const file = await locate(base, pathname);
  if (file === undefined) return fail(response, 404, "There is no such page.");
  if (file.isFolder) {
    response.writeHead(308, { ...HEADERS, Location: `${pathname}/${search}` }).end();
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    "Content-Type": TYPES[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file.path).pipe(response);
}

/**
 * The file behind a path: itself, or a folder's index.html. Undefined when there is none, or when it lies outside of the folder that is served.
 * @param {string} base @param {string} pathname
 */
async function locate(base, pathname) {
  let asked;
  try {
    asked = resolve(base, `.${decodeURIComponent(pathname)}`);
  } catch {
    return undefined; // a stray % sign
  }
  const path = await realpath(pathname.endsWith("/") ? join(asked, "index.html") : asked).catch(() => undefined);
  if (path === undefined || !path.startsWith(base + sep)) return undefined;
  const found = await stat(path);
  return { path, size: found.size, isFolder: found.isDirectory() };
}

/** @param {import("node:http").ServerResponse} response @param {number} code @param {string} text */
function fail(response, code, text) {
  if (response.headersSent) response.destroy();
  else response.writeHead(code, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** @param {import("node:http").Server} server @param {number} port */
async function listen(server, port) {
  for (let tried = 0; ; tried++) {
    const candidate = port === 0 ? 0 : port + tried;
    try {
      await new Promise((done, reject) => {
        server.once("error", reject);
        server.listen(candidate, HOST, () => done(server.off("error", reject)));
      });
      const address = server.address();
      return typeof address === "object" && address ? address.port : candidate;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE" && tried < TRIES)) throw error;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: "string", default: "4173" } } });
  const { url } = await serve(positionals[0] ?? join(root, "apps", "web", "dist"), Number(values.port));
  console.log(`serving on ${url} (Ctrl+C ends it)`);
}
