/** Every demo by its id: for the build and the tests. A page's own script imports its one demo alone. */
import type { Demo } from "../spec/demo.ts";
import { attentionDemo } from "./attention/demo.ts";
import { eigenDemo } from "./eigen/demo.ts";

export const demos: Readonly<Record<string, Demo>> = { attention: attentionDemo, eigen: eigenDemo };
