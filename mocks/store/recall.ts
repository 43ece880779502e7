/** What is kept under a key, else made now and kept; beyond `most`, the one asked for longest ago is dropped. */
export function recall<Value>(
  kept: Map<string, Value>,
  most: number,
  key: string,
  make: () => Value,
): Value {
  const value = kept.get(key) ?? make();
  // last asked for goes to the end
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > most) kept.delete(oldest);
  return value;
}
