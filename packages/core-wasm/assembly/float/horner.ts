/** c₀ + c₁x + … + c_degree·x^degree of one number, the coefficients from the lowest up at address c (Horner's rule). */
export function horner(c: usize, degree: i32, x: f64): f64 {
  let sum = load<f64>(c + (<usize>degree << alignof<f64>()));
  for (let i = degree - 1; i >= 0; i--) sum = sum * x + load<f64>(c + (<usize>i << alignof<f64>()));
  return sum;
}
