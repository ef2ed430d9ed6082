import type { View } from "./view.ts";

/** What `next` makes of a temporary, which is given back when that is done. */
export function through(temporary: View, next: (view: View) => View): View {
  try {
    return next(temporary);
  } finally {
    temporary.storage.dispose();
  }
}
