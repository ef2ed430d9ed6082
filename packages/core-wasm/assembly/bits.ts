/**
 * The bits of V, which is one element T (f32, f64) or a whole vector of them: integer arithmetic on them, and masks.
 *
 * A mask is a V of which every lane is all ones or all zeros. For integer kernels' own vectors use the v128 builtins.
 */
import { absolute } from "./either";

/** The bits of a, moved up by `count`. */
// @ts-ignore: decorator
@inline
export function bitsUp<T, V>(a: V, count: i32): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.shl<i64>(a, count);
    return v128.shl<i32>(a, count);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) << count);
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) << count);
}

/** The bits of a, moved down by `count`, zeros from above. */
// @ts-ignore: decorator
@inline
export function bitsDown<T, V>(a: V, count: i32): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.shr<u64>(a, count);
    return v128.shr<u32>(a, count);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) >> count);
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) >> count);
}

/** The sum of the bits of a and b, as integers of T's size. */
// @ts-ignore: decorator
@inline
export function addBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.add<i64>(a, b);
    return v128.add<i32>(a, b);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) + reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) + reinterpret<u32>(<f32>b));
}

/** The difference of the bits of a and b, as integers of T's size. */
// @ts-ignore: decorator
@inline
export function subBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.sub<i64>(a, b);
    return v128.sub<i32>(a, b);
  }
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) - reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) - reinterpret<u32>(<f32>b));
}

/** The bits that a and b have in common. */
// @ts-ignore: decorator
@inline
export function andBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.and(a, b);
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) & reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) & reinterpret<u32>(<f32>b));
}

/** The bits in which a and b differ. */
// @ts-ignore: decorator
@inline
export function xorBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.xor(a, b);
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) ^ reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) ^ reinterpret<u32>(<f32>b));
}

/** The bits set in either. */
// @ts-ignore: decorator
@inline
export function orBits<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.or(a, b);
  if (sizeof<T>() == 8) return <V>reinterpret<f64>(reinterpret<u64>(<f64>a) | reinterpret<u64>(<f64>b));
  return <V>reinterpret<f32>(reinterpret<u32>(<f32>a) | reinterpret<u32>(<f32>b));
}

/** The sign bit alone. */
// @ts-ignore: decorator
@inline
export function signBit<T, V>(a: V): V {
  return subBits<T, V>(a, absolute<T, V>(a));
}

/** The mask of a truth value. */
// @ts-ignore: decorator
@inline
function mask<T>(truth: bool): T {
  if (sizeof<T>() == 8) return <T>reinterpret<f64>(-(<i64>truth));
  return <T>reinterpret<f32>(-(<i32>truth));
}

/** The mask of a < b. */
// @ts-ignore: decorator
@inline
export function less<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.lt<T>(a, b);
  return mask<V>(a < b);
}

/** The mask of a ≤ b. */
// @ts-ignore: decorator
@inline
export function lessOrEqual<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.le<T>(a, b);
  return mask<V>(a <= b);
}

/** The mask of a = b. */
// @ts-ignore: decorator
@inline
export function equal<T, V>(a: V, b: V): V {
  if (isVector<V>()) return v128.eq<T>(a, b);
  return mask<V>(a == b);
}

/** Where the mask is set a, elsewhere b. */
// @ts-ignore: decorator
@inline
export function select<T, V>(a: V, b: V, mask: V): V {
  if (isVector<V>()) return v128.bitselect(a, b, mask);
  return everyLane<T, V>(mask) ? a : b;
}

/** Whether every lane of a mask is set. */
// @ts-ignore: decorator
@inline
export function everyLane<T, V>(mask: V): bool {
  if (isVector<V>()) {
    if (sizeof<T>() == 8) return v128.bitmask<i64>(mask) == 3;
    return v128.bitmask<i32>(mask) == 15;
  }
  if (sizeof<T>() == 8) return reinterpret<u64>(<f64>mask) != 0;
  return reinterpret<u32>(<f32>mask) != 0;
}
