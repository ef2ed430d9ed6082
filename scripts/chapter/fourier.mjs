import { abs, argmax, array, fft, linspace, random } from "@genmath/ts-api";
import { SEED } from "./seed.mjs";

const SAMPLES = 1000;

export function fourier() {
  random.seed(SEED);
  const t = linspace(0, 1, SAMPLES);
  const waves = Array.from(t.data, (time) => Math.sin(2 * Math.PI * 5 * time) + 0.5 * Math.sin(2 * Math.PI * 10 * time));
  const signal = array(waves).add(random.normal(0, 0.1, SAMPLES));
  const magnitudes = abs(fft.fft(signal));
  const frequencies = fft.fftfreq(SAMPLES, Number(t.item(1)) - Number(t.item(0)));
  const strongest = Number(argmax(magnitudes).item());
  // The strongest peak of a real signal has a twin at the negative frequency.
  const peak = Math.min(strongest, SAMPLES - strongest);
  return [
    { label: "Strongest frequency", ours: `${Number(frequencies.item(peak)).toFixed(3)} Hz` },
    { label: "Its magnitude", ours: Number(magnitudes.item(peak)).toFixed(3) },
  ];
}
