export function CheckPage() {
  return <h1 tabIndex={-1}>CheckPage</h1>;
}
