/** The scalar builds, for tests only: nothing that is shipped imports this file. */
import { bytes as base } from "../../build/base.scalar.ts";
import { bytes as fft } from "../../build/fft.scalar.ts";
import { bytes as linalg } from "../../build/linalg.scalar.ts";
import { bytes as math } from "../../build/math.scalar.ts";
import { bytes as nn } from "../../build/nn.scalar.ts";
import { bytes as select } from "../../build/select.scalar.ts";
import { bytes as stats } from "../../build/stats.scalar.ts";

export const scalarBytes = { base, fft, linalg, math, nn, select, stats };
