/**
 * out = f(x) for n contiguous elements, f from the policy type F. The last elements that do not fill a vector go through the vector
 * form of f too, one at a time, so that an element's result does not depend on where it stands. In place (out = x) is allowed.
 */
import { VECTOR, lanes } from "../lanes";
