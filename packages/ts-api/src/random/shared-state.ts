/** The stream that the functions of `random` draw from: made at first use, and seeded by the platform unless `seed` comes first. */
import { RandomState } from "./random-state.ts";

let instance: RandomState | undefined;

export function sharedState(): RandomState {
  instance ??= new RandomState();
  return instance;
}
