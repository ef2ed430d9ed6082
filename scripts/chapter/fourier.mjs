import { abs, add, argsort, fft, linspace, log, multiply, random, sin } from "@genmath/ts-api";
import { fixed, tuple } from "./format.mjs";
import { SEED } from "./seed.mjs";

const SAMPLES = 1000;

/** Two waves under noise, and the attention weights that the book draws after it. */
function draw() {
  random.seed(SEED);
  const t = linspace(0, 1, SAMPLES);
  const wave = (/** @type {number} */ frequency) => sin(multiply(2 * Math.PI * frequency, t));
  const signal = wave(5)
    .add(wave(10).multiply(0.5))
    .add(random.normal(0, 0.1, SAMPLES));
  return { t, signal, weights: random.rand(100, 100) };
}

export function fourier() {
  const { t, signal } = draw();
  const frequencies = fft.fftfreq(SAMPLES, Number(t.item(1)) - Number(t.item(0)));
  // The book plots the first half: the other mirrors it.
  const magnitudes = abs(fft.fft(signal)).slice(`:${SAMPLES / 2}`);
  const order = argsort(magnitudes);
  const peak = (/** @type {number} */ at) => `${fixed(frequencies.at(at), 3)} Hz, ${fixed(magnitudes.at(at), 3)}`;
  return [
    { label: "Strongest, magnitude", ours: peak(Number(order.item(-1))), book: "4.995 Hz, 499.483" },
    { label: "Second, magnitude", ours: peak(Number(order.item(-2))), book: "9.990 Hz, 246.626" },
  ];
}

export function attentionSpectrum() {
  const { weights } = draw();
  const spectrum = log(add(abs(fft.fft2(weights)), 1e-8));
  return [
    { label: "Spectrum shape", ours: tuple(spectrum.shape), book: "(100, 100)" },
    { label: "Log-spectrum, centre", ours: fixed(fft.fftshift(spectrum).at(50, 50), 3), book: "8.509" },
    { label: "Log-spectrum, min and max", ours: `${fixed(spectrum.min(), 3)}, ${fixed(spectrum.max(), 3)}`, book: "-1.181, 8.509" },
    { label: "Log-spectrum, mean and std", ours: `${fixed(spectrum.mean(), 3)}, ${fixed(spectrum.std(), 3)}`, book: "3.067, 0.656" },
  ];
}
