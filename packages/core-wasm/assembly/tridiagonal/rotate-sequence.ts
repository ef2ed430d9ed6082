/**
 * A sweep of plane rotations on the rows of a matrix. Row 0 stands at `row`, the next ones `stride` bytes apart (a negative stride goes up).
 * Rotation k = 0, 1, … takes what its forerunner left in row k, x, and row k+1, y: row k becomes c·x + s·y, row k+1 c·y − s·x.
 *
 * Taken strip by strip of columns, so that the row that every rotation hands to the next stays in registers: one load and one store an
 * element instead of two and two (the wavefront of Van Zee, van de Geijn & Quintana-Ortí 2014, one sweep deep).
 */
import { fma, fnma, lanes } from "../lanes";
import { element } from "../rows/address";

/** `count` rotations, their cosines in c and sines in s; `columns` elements a row. */
export function rotateSequence<T>(count: i32, columns: i32, row: usize, stride: isize, c: usize, s: usize): void {
  let j = 0;
  if (ASC_FEATURE_SIMD) {
    const width = lanes<T>();
    for (; j <= columns - 4 * width; j += 4 * width) {
      let p = element<T>(row, j);
      let x0 = v128.load(p);
      let x1 = v128.load(element<T>(p, width));
      let x2 = v128.load(element<T>(p, 2 * width));
      let x3 = v128.load(element<T>(p, 3 * width));
      for (let k = 0; k < count; k++) {
        const cs = v128.load_splat<T>(element<T>(c, k));
        const sn = v128.load_splat<T>(element<T>(s, k));
        const q = <usize>(<isize>p + stride);
        const y0 = v128.load(q);
        const y1 = v128.load(element<T>(q, width));
        const y2 = v128.load(element<T>(q, 2 * width));
        const y3 = v128.load(element<T>(q, 3 * width));
        v128.store(p, fma<T>(sn, y0, v128.mul<T>(cs, x0)));
        v128.store(element<T>(p, width), fma<T>(sn, y1, v128.mul<T>(cs, x1)));
        v128.store(element<T>(p, 2 * width), fma<T>(sn, y2, v128.mul<T>(cs, x2)));
        v128.store(element<T>(p, 3 * width), fma<T>(sn, y3, v128.mul<T>(cs, x3)));
        x0 = fnma<T>(sn, x0, v128.mul<T>(cs, y0));
        x1 = fnma<T>(sn, x1, v128.mul<T>(cs, y1));
        x2 = fnma<T>(sn, x2, v128.mul<T>(cs, y2));
        x3 = fnma<T>(sn, x3, v128.mul<T>(cs, y3));
        p = q;
      }
      v128.store(p, x0);
      v128.store(element<T>(p, width), x1);
      v128.store(element<T>(p, 2 * width), x2);
      v128.store(element<T>(p, 3 * width), x3);
    }
    for (; j <= columns - width; j += width) {
      let p = element<T>(row, j);
      let x = v128.load(p);
      for (let k = 0; k < count; k++) {
        const cs = v128.load_splat<T>(element<T>(c, k));
        const sn = v128.load_splat<T>(element<T>(s, k));
        const q = <usize>(<isize>p + stride);
        const y = v128.load(q);
        v128.store(p, fma<T>(sn, y, v128.mul<T>(cs, x)));
        x = fnma<T>(sn, x, v128.mul<T>(cs, y));
        p = q;
      }
      v128.store(p, x);
    }
  }
  for (; j < columns; j++) {
    let p = element<T>(row, j);
    let x = load<T>(p);
    for (let k = 0; k < count; k++) {
      const cs = load<T>(element<T>(c, k));
      const sn = load<T>(element<T>(s, k));
      const q = <usize>(<isize>p + stride);
      const y = load<T>(q);
      store<T>(p, cs * x + sn * y);
      x = cs * y - sn * x;
      p = q;
    }
    store<T>(p, x);
  }
}
