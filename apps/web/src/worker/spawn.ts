/** The one place that knows where the worker's script is. */
import { WorkerClient } from "./client.ts";

export const client = new WorkerClient(() => new Worker(new URL("./service.ts", import.meta.url), { type: "module", name: "genmath" }));
