/** The lowest addresses of the memory. None of them is handed out: no array has the address 0. */

/** Where single numbers stand that kernels take by address, 16 bytes each, up to FIRST_ADDRESS. */
export const NUMBERS = 64;

/** Where the first area's static data begin. */
export const FIRST_ADDRESS = 1024;
