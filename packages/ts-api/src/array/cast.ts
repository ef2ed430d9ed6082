/** Changing the element type: as NumPy's astype, where a complex number loses its imaginary part on the way to a real one. */
import { copyOf } from "./contiguous.ts";
import { allocateScalars, DTYPES, type DType, type ScalarArray } from "./dtype.ts";
import { allocate, overScalars, scalarsOf, type View } from "./view.ts";

/** The view as an operand of the wanted type: itself where it has it already, else a converted temporary in an ordinary buffer. */
export function castTo(view: View, dtype: DType): View {
  if (view.dtype === dtype) return view;
  const { scalar, components } = DTYPES[dtype];
  const to = allocateScalars(scalar, view.size * components);
  convertInto(() => to, dtype, view);
  return overScalars(to, dtype, view.shape);
}

/** A copy of the wanted type with storage of its own. */
export function converted(view: View, dtype: DType): View {
  if (view.dtype === dtype) return copyOf(view);
  const out = allocate(dtype, view.shape);
  convertInto(() => scalarsOf(out), dtype, view);
  return out;
}

/** The target is asked for after the packing, which may grow the memory and detach what was asked for before. */
function convertInto(target: () => ScalarArray, dtype: DType, view: View): void {
  const source = view.contiguous ? view : copyOf(view);
  convert(scalarsOf(source), DTYPES[view.dtype].components, target(), dtype);
  if (source !== view) source.storage.dispose();
}

function convert(from: ScalarArray, components: 1 | 2, to: ScalarArray, dtype: DType): void {
  if (dtype === "bool") {
    for (let i = 0; i < to.length; i++) {
      to[i] = from[components * i] !== 0 || (components === 2 && from[2 * i + 1] !== 0) ? 1 : 0;
    }
    return;
  }
  const wanted = DTYPES[dtype].components;
  if (components === wanted) {
    to.set(from);
    return;
  }
  for (let i = 0; i < from.length / components; i++) {
    to[wanted * i] = from[components * i] as number;
    if (wanted === 2) to[2 * i + 1] = 0;
  }
}
