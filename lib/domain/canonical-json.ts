/**
 * Writes a JSON value with keys sorted by code unit and nothing left to choice, so that equal values are equal text.
 * `indent` (spaces) gives the form in which bank files are stored; without it the form that is hashed. As with
 * `JSON.stringify`, a key whose value is undefined is left out.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return write(value, indent === 0 ? null : ' '.repeat(indent), '');
}

/** `JSON.stringify` after sorting would not do: an object yields keys that look like numbers first, whatever their order. */
function write(value: unknown, step: string | null, margin: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const inner = margin + (step ?? '');
  if (Array.isArray(value)) {
    return enclose(
      '[',
      value.map((each) => write(each, step, inner)),
      ']',
    );
  }
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${step === null ? '' : ' '}${write(each, step, inner)}`);
  return enclose('{', members, '}');

  function enclose(open: string, members: readonly string[], close: string): string {
    if (members.length === 0) return open + close;
    if (step === null) return open + members.join(',') + close;
    return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${margin}${close}`;
  }
}
