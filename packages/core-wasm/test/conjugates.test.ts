import { engines } from "@genmath/testing/engines";
import { guarded } from "@genmath/testing/guarded";
import { describe, expect, test } from "vitest";
