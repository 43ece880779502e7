export function StreamersPage() {
  return <h1 tabIndex={-1}>StreamersPage</h1>;
}
