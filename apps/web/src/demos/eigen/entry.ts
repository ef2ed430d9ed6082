import { mountDemo } from "../../demo/mount.tsx";
import { eigenDemo } from "./demo.ts";

mountDemo(eigenDemo);
