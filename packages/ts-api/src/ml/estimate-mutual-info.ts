/**
 * The body of mutualInfoClassif and mutualInfoRegression, as scikit-learn estimates: continuous columns over their standard deviations and jittered, in the order in which it
 * draws the noise; then for each feature the estimator that its kind and the target's ask for.
 */
import { offset, type Ptr } from "@genmath/core-wasm";
import { type MlExports, ml } from "@genmath/core-wasm/ml";
import { asView } from "../array/as-view.ts";
import { type Frame, withFrame } from "../array/frame.ts";
import { type NDArray, viewOf } from "../array/ndarray.ts";
import { numbersOf } from "../array/numbers.ts";
import type { ArrayLike } from "../array/types.ts";
import { allocate, restride, scalarsOf, type View } from "../array/view.ts";
import { checkedNeighbors, discreteMask, type MutualInfoOptions } from "./mutual-info-options.ts";
import { randomStateOf } from "./random-option.ts";
import { type Labels, labelsOf, samplesOf, targetOf } from "./samples.ts";

const ACTION = "estimate mutual information of";

/** Standard deviations of columns below it count as 1, as scikit-learn has it; of a target only 0 does. */
const LEAST_DEVIATION = 10 * 2 ** -52;

/** A variable in Wasm memory: n float64, or n i32 below `classes`. */
type Variable =
  | { readonly kind: "continuous"; readonly at: Ptr }
  | { readonly kind: "discrete"; readonly at: Ptr; readonly classes: number };

/** Numbers in Wasm memory, `step` elements from one to the next. */
interface Strided {
  readonly at: Ptr;
  readonly step: number;
}

/** The estimates in nats: (p,) float64. */
export function estimateMutualInfo(x: ArrayLike, y: ArrayLike, target: "continuous" | "discrete", options: MutualInfoOptions): View {
  const { discreteFeatures = "auto", nNeighbors = 3, randomState, jitter = true } = options;
  const samples = samplesOf(asView(x), ACTION);
  const [n, p] = samples.shape as [number, number];
  const wanted = targetOf(asView(y), n, ACTION);
  const discrete = discreteMask(discreteFeatures, p);
  const k = checkedNeighbors(nNeighbors);
  const continuous = discrete.filter((is) => !is).length;
  if (target === "continuous" && continuous > 0 && k >= n) {
    throw new RangeError(`Cannot ${ACTION} ${n} samples with ${k} neighbours: wanted fewer neighbours than samples`);
  }
  const classes = target === "discrete" ? classesOf(wanted) : undefined;

  // The noise of all features comes first, sample by sample, then the target's.
  const stream = jitter ? randomStateOf(randomState) : undefined;
  const noise = continuous > 0 ? stream?.randn(n, continuous) : undefined;
  const targetNoise = target === "continuous" ? stream?.randn(n) : undefined;
  try {
    const estimates = withFrame((frame) => {
      const estimator = new Estimator(frame, n, k);
      const second =
        classes === undefined
          ? estimator.continuous(frame, columns(frame, wanted)(0), columns(frame, targetNoise)(0), 0)
          : estimator.discrete(frame, classes);
      const source = columns(frame, samples);
      const noises = columns(frame, noise);
      let drawn = 0;
      return discrete.map((isDiscrete, feature) =>
        withFrame((inner) => {
          const first = isDiscrete
            ? estimator.discrete(inner, labelsOf(columnOf(samples, feature)))
            : estimator.continuous(inner, source(feature), noises(drawn++), LEAST_DEVIATION);
          return estimator.estimate(inner, first, second);
        }),
      );
    });
    const out = allocate("float64", [p]);
    scalarsOf(out).set(estimates);
    return out;
  } finally {
    noise?.dispose();
    targetNoise?.dispose();
  }
}

class Estimator {
  readonly #kernels: MlExports;
  readonly #n: number;
  readonly #k: number;
  readonly #digammas: Ptr;

  constructor(frame: Frame, n: number, k: number) {
    this.#kernels = frame.engine.kernels(ml);
    this.#n = n;
    this.#k = k;
    this.#digammas = frame.scratch(8 * n);
    this.#kernels.digammas_f64(n, this.#digammas);
  }

  /** A column scaled and jittered. */
  continuous(frame: Frame, column: Strided, noise: Strided, least: number): Variable {
    const at = frame.scratch(2 * 8 * this.#n);
    this.#kernels.scaledColumn_f64(this.#n, column.at, column.step, noise.at, noise.step, least, at);
    return { kind: "continuous", at };
  }

  discrete(frame: Frame, { codes, classes }: Labels): Variable {
    const at = frame.scratch(4 * this.#n);
    frame.engine.window.i32.set(codes, at / 4);
    return { kind: "discrete", at, classes };
  }

  estimate(frame: Frame, x: Variable, y: Variable): number {
    const kernels = this.#kernels;
    const scratch = (bytes: number) => frame.scratch(bytes >>> 0);
    if (x.kind === "discrete" && y.kind === "discrete") {
      const room = scratch(kernels.contingencyScratch_f64(this.#n, x.classes, y.classes));
      return kernels.contingencyInformation_f64(this.#n, x.at, x.classes, y.at, y.classes, room);
    }
    if (x.kind === "discrete") return this.estimate(frame, y, x);
    if (y.kind === "discrete") {
      const room = scratch(kernels.rossScratch_f64(this.#n, y.classes));
      const found = kernels.rossInformation_f64(this.#n, y.classes, x.at, y.at, this.#k, this.#digammas, room);
      if (Number.isNaN(found))
        throw new RangeError(`Cannot ${ACTION} ${this.#n} samples of ${y.classes} classes: wanted a class of two samples or more`);
      return found;
    }
    return kernels.kraskovInformation_f64(
      this.#n,
      x.at,
      y.at,
      this.#k,
      this.#digammas,
      scratch(kernels.kraskovScratch_f64(this.#n, this.#k)),
    );
  }
}

/** Where the columns of a matrix stand, or the one of a vector; the address 0 without one, which kernels take for none. */
function columns(frame: Frame, given: View | NDArray | undefined): (column: number) => Strided {
  if (given === undefined) return () => ({ at: 0 as Ptr, step: 0 });
  const view = "storage" in given ? given : viewOf(given);
  const at = frame.input(view);
  const [step, across] = view.strides;
  return (column) => ({ at: offset(at, 8 * column * (across ?? 0)), step: step as number });
}

function columnOf(samples: View, feature: number): View {
  const [n] = samples.shape as [number, number];
  const [row, column] = samples.strides as [number, number];
  return restride(samples, [n], [row], samples.offset + feature * column);
}

/** The classes of a target. Throws RangeError for numbers that are no classes. */
function classesOf(y: View): Labels {
  const wrong = numbersOf(y).find((value) => !Number.isInteger(value));
  if (wrong === undefined) return labelsOf(y);
  throw new RangeError(`Cannot ${ACTION} classes with ${wrong} among them: wanted integers; mutualInfoRegression takes others`);
}
