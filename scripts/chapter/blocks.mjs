/** The chapter's blocks, in its order. `rows` computes a block; `book` is what the book's own code prints under NumPy 2.4.6, where that does not depend on chance. */
import { attention } from "./attention.mjs";
import { bayesian } from "./bayesian.mjs";
import { chainRule } from "./chain-rule.mjs";
import { distributions } from "./distributions.mjs";
import { eigenvalues } from "./eigenvalues.mjs";
import { forwardPass } from "./forward-pass.mjs";
import { attentionSpectrum, fourier } from "./fourier.mjs";
import { highDimensions } from "./high-dimensions.mjs";
import { featureSelection, information } from "./information.mjs";
import { principalComponents } from "./pca.mjs";
import { quadraticForm } from "./quadratic-form.mjs";
import { sampling } from "./sampling.mjs";
import { similarity } from "./similarity.mjs";
import { vectors } from "./vectors.mjs";

/**
 * @typedef {{ label: string, ours: string, book?: string }} Row
 * @typedef {{ title: string, rows: () => Row[] }} Block
 */

/** @type {Block[]} */
export const BLOCKS = [
  { title: "Vector operations", rows: vectors },
  { title: "High-dimensional spaces", rows: highDimensions },
  { title: "Matrix operations for neural networks", rows: forwardPass },
  { title: "Eigenvalues and eigenvectors", rows: eigenvalues },
  { title: "Principal component analysis", rows: principalComponents },
  { title: "Chain rule in neural networks", rows: chainRule },
  { title: "Fundamental distributions", rows: distributions },
  { title: "Sampling from distributions", rows: sampling },
  { title: "Bayesian inference", rows: bayesian },
  { title: "Entropy and mutual information", rows: information },
  { title: "Mutual information in feature selection", rows: featureSelection },
  { title: "Gradient of a quadratic form", rows: quadraticForm },
  { title: "Discrete Fourier transform", rows: fourier },
  { title: "Fourier analysis of attention patterns", rows: attentionSpectrum },
  { title: "Attention", rows: attention },
  { title: "Embedding space geometry", rows: similarity },
];

/** Blocks whose operations are not in the library yet. */
export const LATER = ["Single-variable and multivariable calculus", "Gradient descent variants", "Gradient of a trace"];
