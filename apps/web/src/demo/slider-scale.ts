/** Where a value stands on its slider: linear sliders count in the parameter's own steps, logarithmic ones in equal ratios. */
import type { NumberParam } from "../spec/param.ts";

const logPositions = 200;

export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  position(value: number): number;
  value(position: number): number;
}

export function sliderScale(param: NumberParam): SliderScale {
  const { lo, hi, step } = param;
  if (!param.log) return { min: lo, max: hi, step, position: (value) => value, value: (position) => position };
  const ratio = Math.log(hi / lo);
  return {
    min: 0,
    max: logPositions,
    step: 1,
    position: (value) => Math.round((Math.log(value / lo) / ratio) * logPositions),
    // three significant digits: a slider does not know more
    value: (position) => Math.min(Math.max(Number((lo * Math.exp((position / logPositions) * ratio)).toPrecision(3)), lo), hi),
  };
}
