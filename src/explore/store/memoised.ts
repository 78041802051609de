/**
 * The function, computed once per argument object and kept as long as that object lives. For
 * what follows from something that never changes, such as the list of a timeline's events.
 */
export function memoised<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const computed = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = computed.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    computed.set(key, { value });
    return value;
  };
}
