/** For an address that does not exist. */

export function MissingPage() {
  return (
    <article class="prose">
      <h1>No such page</h1>
      <p class="lede">There is nothing at this address. The contents list every page there is.</p>
      <p>
        <a href="/">To the first page</a>
      </p>
    </article>
  );
}
