export type { Area } from "./area.ts";
export { Engine, type EngineOptions, WebAssemblyUnavailableError } from "./engine.ts";
export { ALIGNMENT, type Block, Heap } from "./heap.ts";
export { offset, type Ptr } from "./ptr.ts";
export { supports, type Variant } from "./variants.ts";
