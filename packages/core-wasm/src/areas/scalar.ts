/** The scalar builds, for tests only: nothing that is shipped imports this file. */
import { scalar as base } from "../../build/base.scalar.ts";
import { scalar as fft } from "../../build/fft.scalar.ts";
import { scalar as linalg } from "../../build/linalg.scalar.ts";
import { scalar as math } from "../../build/math.scalar.ts";
import { scalar as ml } from "../../build/ml.scalar.ts";
import { scalar as nn } from "../../build/nn.scalar.ts";
import { scalar as random } from "../../build/random.scalar.ts";
import { scalar as select } from "../../build/select.scalar.ts";
import { scalar as special } from "../../build/special.scalar.ts";

export const scalars = { base, fft, linalg, math, ml, nn, random, select, special };
