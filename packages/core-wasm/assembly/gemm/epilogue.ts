/** What happens to a block of C right after its last sums, while it is in the cache: C[i, j] ← f(C[i, j] + bias[j]), or nothing. A policy a function, so that a plain product carries none of it. */
import { VECTOR } from "../lanes";

/** The product is the result. */
@unmanaged
export class Nothing {
  // @ts-ignore: decorator
  @inline
  get empty(): bool {
    return true;
  }
  // @ts-ignore: decorator
  @inline
  vector<T>(x: v128): v128 {
    return x;
  }
  // @ts-ignore: decorator
  @inline
  scalar<T>(x: T): T {
    return x;
  }
}

/** f(x) = x: the bias alone. */
@unmanaged
export class Identity {
  // @ts-ignore: decorator
  @inline
  get empty(): bool {
    return false;
  }
  // @ts-ignore: decorator
  @inline
  vector<T>(x: v128): v128 {
    return x;
  }
  // @ts-ignore: decorator
  @inline
  scalar<T>(x: T): T {
    return x;
  }
}

/** f(x) = max(x, 0); NaN stays. */
@unmanaged
export class Relu {
  // @ts-ignore: decorator
  @inline
  get empty(): bool {
    return false;
  }
  // @ts-ignore: decorator
  @inline
  vector<T>(x: v128): v128 {
    return v128.max<T>(x, v128.splat<T>(0));
  }
  // @ts-ignore: decorator
  @inline
  scalar<T>(x: T): T {
    return max<T>(x, 0);
  }
}

/** C (m, n) has `ldc` bytes from row to row; bias has n elements. */
// @ts-ignore: decorator
@inline
export function epilogue<T, E>(m: i32, n: i32, c: usize, ldc: usize, bias: usize): void {
  if (!changetype<E>(0).empty) finish<T, E>(m, n, c, ldc, bias);
}

function finish<T, E>(m: i32, n: i32, c: usize, ldc: usize, bias: usize): void {
  const width = <usize>n * sizeof<T>();
  for (let i = 0; i < m; i++, c += ldc) {
    let at: usize = 0;
    if (ASC_FEATURE_SIMD) {
      for (; at + VECTOR <= width; at += VECTOR) v128.store(c + at, changetype<E>(0).vector<T>(v128.add<T>(v128.load(c + at), v128.load(bias + at))));
    }
    for (; at < width; at += sizeof<T>()) store<T>(c + at, changetype<E>(0).scalar<T>(<T>(load<T>(c + at) + load<T>(bias + at))));
  }
}
