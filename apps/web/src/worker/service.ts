/**
 * The worker: it runs models and knows neither page nor chart. The library is pinned to the variant that gives the same bits on
 * every engine, because one address must show one set of numbers on every machine.
 */
import { configure } from "@genmath/ts-api";
import { expose } from "comlink";
import { runModel } from "./models.ts";

configure({ variant: "simd" });

const service = { run: runModel };

export type Service = typeof service;

expose(service);
