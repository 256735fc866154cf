const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in the unit that suits it, of a thousand each: `740 byte`, `12.4 MB`. */
export function sizeWords(bytes: number): string {
  let value = bytes;
  let step = 0;
  // What would be rounded to a thousand is one of the next unit.
  while (value >= 999.5 && step < UNITS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: value < 99.95 && step > 0 ? 1 : 0,
  }).format(value);
}
