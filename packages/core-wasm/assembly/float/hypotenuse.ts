/** √(x² + y²), also where the squares leave the range, or lose digits below it. */
import { epsilon, largest, smallestNormal } from "./limits";

export function hypotenuse<T>(x: T, y: T): T {
  const sum = x * x + y * y;
  if (sum > smallestNormal<T>() / (epsilon<T>() * epsilon<T>()) && sum <= largest<T>()) return sqrt<T>(sum);
  const larger = max<T>(abs<T>(x), abs<T>(y));
  if (!(larger > 0)) return larger;
  const ratio = min<T>(abs<T>(x), abs<T>(y)) / larger;
  return larger * sqrt<T>(1 + ratio * ratio);
}
