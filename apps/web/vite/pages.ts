/**
 * One HTML page per route. The template is `page.html`; a route's text, formulas, code and figures are rendered into it at build
 * time (and on every request of the dev server), so a page can be read before, and without, any script.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { createServer } from "vite";
import type { Route } from "../src/site/routes.ts";

interface Renderer {
  readonly routes: readonly Route[];
  renderPage(path: string): Promise<{ readonly head: string; readonly body: string; readonly entry: string }>;
}

export function pages(): Plugin {
  let root = "";
  let server: ViteDevServer | undefined;
  let renderer: Promise<Renderer> | undefined;
  let closeRenderer: (() => Promise<void>) | undefined;

  /** The site's own modules, loaded through Vite so that TypeScript, JSX and conditions are those of the client. */
  const load = (): Promise<Renderer> => {
    if (server !== undefined) return server.ssrLoadModule("/src/site/prerender.tsx") as Promise<Renderer>;
    renderer ??= (async () => {
      const loader = await createServer({
        root,
        configFile: false,
        appType: "custom",
        logLevel: "error",
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        resolve: { conditions: ["genmath-source"] },
        ssr: { resolve: { conditions: ["genmath-source"], externalConditions: ["genmath-source"] }, noExternal: [/^@genmath\//] },
        server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true, include: [] },
      });
      closeRenderer = () => loader.close();
      return loader.ssrLoadModule("/src/site/prerender.tsx") as Promise<Renderer>;
    })();
    return renderer;
  };

  const html = async (path: string): Promise<string> => {
    const { head, body, entry } = await (await load()).renderPage(path);
    const template = readFileSync(join(root, "page.html"), "utf8");
    return template
      .replace("<!--head-->", () => head)
      .replace("<!--body-->", () => body)
      .replace("<!--entry-->", () => `<script type="module" src="${entry}"></script>`);
  };

  const pathOf = (file: string): string =>
    `/${relative(root, file)
      .replaceAll("\\", "/")
      .replace(/index\.html$/, "")}`;

  return {
    name: "genmath-pages",
    configResolved(config) {
      root = config.root;
    },
    async options(options) {
      if (server !== undefined || root === "") return null;
      const { routes } = await load();
      return {
        ...options,
        input: Object.fromEntries(routes.map((route) => [nameOf(route.path), join(root, route.path, fileOf(route.path))])),
      };
    },
    resolveId(id) {
      return id.endsWith(".html") && id.startsWith(root) ? id : null;
    },
    load(id) {
      return id.endsWith(".html") && id.startsWith(root) ? html(pathOf(id)) : null;
    },
    async closeBundle() {
      await closeRenderer?.();
    },
    configureServer(dev) {
      server = dev;
      dev.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const { routes } = await load();
        if (!routes.some((route) => route.path === path)) return next();
        try {
          response.setHeader("Content-Type", "text/html").end(await dev.transformIndexHtml(path, await html(path)));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

const nameOf = (path: string): string =>
  path
    .replace(/^\/|\/$/g, "")
    .replaceAll("/", "-")
    .replace(/\.html$/, "") || "home";
const fileOf = (path: string): string => (path.endsWith("/") ? "index.html" : "");
