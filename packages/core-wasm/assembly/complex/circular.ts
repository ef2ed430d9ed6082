/** sin z, cos z and tan z from the hyperbolic functions of iz. With z' = y + ix: sin z is sinh z' with its parts exchanged, tan z tanh z', and cos z = cosh(−y + ix). */
import { cosh, sinh, swap } from "./hyperbolic";
import { tanh } from "./tanh";

export function sin(x: f64, y: f64, to: usize): void {
  sinh(y, x, to);
  swap(to);
}

export function cos(x: f64, y: f64, to: usize): void {
  cosh(-y, x, to);
}

export function tan(x: f64, y: f64, to: usize): void {
  tanh(y, x, to);
  swap(to);
}
