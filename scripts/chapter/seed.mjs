/** Random numbers come from this seed in every block, so that a run can be repeated. */
export const SEED = 42;
