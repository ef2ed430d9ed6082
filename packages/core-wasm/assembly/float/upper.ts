/**
 * Exact products without a fused multiply-add: half of a number's bits times half of another's are exact (Dekker, Numer. Math. 18, 1971). The bits are cut off,
 * not rounded, so that nothing overflows and it does not matter whether the surrounding arithmetic is fused.
 */
import { andBits } from "../bits";
import { entry, mulSub, sub } from "../either";

const UPPER_F64 = memory.data<u64>([0xfffffffff8000000]);
const UPPER_F32 = memory.data<u32>([0xfffff000]);

/** x without the lower half of its bits; x minus it is exact. */
// @ts-ignore: decorator
@inline
export function upper<T, V>(x: V): V {
  return andBits<T, V>(x, entry<T, V>(sizeof<T>() == 8 ? UPPER_F64 : UPPER_F32, 0));
}

/** c − a·b as if a·b were exact, for c near a·b. */
// @ts-ignore: decorator
@inline
export function remainder<T, V>(a: V, b: V, c: V): V {
  const ah = upper<T, V>(a);
  const al = sub<T, V>(a, ah);
  const bh = upper<T, V>(b);
  const bl = sub<T, V>(b, bh);
  return mulSub<T, V>(al, bl, mulSub<T, V>(al, bh, mulSub<T, V>(ah, bl, mulSub<T, V>(ah, bh, c))));
}
