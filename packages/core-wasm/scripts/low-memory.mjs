/** The lowest addresses of the memory. None of them is handed out for good: no array has the address 0. */

/** Where the arena begins, scratch for small operands; it ends at FIRST_ADDRESS. */
export const ARENA = 64;

/** Where the first area's static data begin. */
export const FIRST_ADDRESS = 4096;
