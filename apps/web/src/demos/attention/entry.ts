import { mountDemo } from "../../demo/mount.tsx";
import { attentionDemo } from "./demo.ts";

mountDemo(attentionDemo);
