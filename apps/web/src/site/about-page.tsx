/** What a reader may rely on: where numbers come from, which keys work, what is stored. */

export function AboutPage() {
  return (
    <article class="prose">
      <h1>About this site</h1>
      <p class="lede">
        The book’s mathematics of generative AI, live: every number can be edited, every figure has its numbers and its code.
      </p>
      <h2>Numbers</h2>
      <p>
        All of them come from <code>@genmath/ts-api</code>, which runs WebAssembly kernels in a worker of this page. The random numbers are
        NumPy’s, bit for bit, so a seed gives the book’s data; the kernels are pinned to a variant that gives the same bits on every
        machine, so one address shows one set of numbers everywhere. “Check”, under each figure, holds our results against NumPy’s.
      </p>
      <h2>Addresses</h2>
      <p>
        What you change stands in the address. Copy it, and the reader of your link sees your figure. A value that is out of range is named
        under its field, and the figure keeps the last good one.
      </p>
      <h2>Keys</h2>
      <dl class="keys">
        <dt>
          <kbd>Tab</kbd>
        </dt>
        <dd>goes through controls and figures in reading order.</dd>
        <dt>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>in a number field step it; with Shift ten steps at once.</dd>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
        </dt>
        <dd>in a figure move its cell, bar or arrow tip; with Shift a tip moves by 1.</dd>
        <dt>
          <kbd>Home</kbd> <kbd>End</kbd>
        </dt>
        <dd>go to the ends of a heatmap’s row.</dd>
      </dl>
      <h2>Reading without seeing</h2>
      <p>
        Each figure has a description that follows its values, a table and a CSV. What changes is announced when it comes to rest. Series
        differ by dash and shape as well as by colour; a value that is not a number is hatched.
      </p>
      <h2>Privacy</h2>
      <p>No cookies, no analytics, no other hosts. The theme you choose is kept in this browser.</p>
    </article>
  );
}
