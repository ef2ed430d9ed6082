/**
 * The binary operations as policies: each says what it does to one element and to a vector of them. The loops in binary.ts take one as a
 * type parameter and inline it.
 */
@unmanaged
export class Add {
  @inline scalar<T>(a: T, b: T): T { return <T>(a + b); }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.add<T>(a, b); }
}

@unmanaged
export class Subtract {
  @inline scalar<T>(a: T, b: T): T { return <T>(a - b); }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.sub<T>(a, b); }
}

@unmanaged
export class Multiply {
  @inline scalar<T>(a: T, b: T): T { return <T>(a * b); }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.mul<T>(a, b); }
}

/** Floating types only: integers are promoted before they are divided. */
@unmanaged
export class Divide {
  @inline scalar<T>(a: T, b: T): T { return <T>(a / b); }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.div<T>(a, b); }
}

/** NaN if either is NaN, as IEEE 754-2019 maximum and NumPy. */
@unmanaged
export class Maximum {
  @inline scalar<T>(a: T, b: T): T { return max<T>(a, b); }
  @inline lanes<T>(a: v128, b: v128): v128 { return v128.max<T>(a, b); }
}
