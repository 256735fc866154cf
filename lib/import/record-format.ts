/** What is wrong with the format a record claims, as a reason; null where it is one of those accepted. */
export function formatProblem(value: unknown, accepted: readonly string[], what: string): string | null {
  const claimed = claimedFormat(value);
  if (claimed !== null && accepted.includes(claimed)) return null;
  if (claimed !== null && accepted.some((format) => isNewer(claimed, format))) {
    return `was written by a newer Evenhand (format ${claimed}); update to open it`;
  }
  return claimed === null ? `is not ${what}` : `is not ${what} (its format is ${claimed})`;
}

function isNewer(claimed: string, known: string): boolean {
  const [name, version] = claimed.split('/');
  const [knownName, knownVersion] = known.split('/');
  return name === knownName && Number(version) > Number(knownVersion);
}

/** The format of one of the product's records, such as `evenhand-scorecard/1`; null for everything else. */
function claimedFormat(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  const { format } = value;
  return typeof format === 'string' && /^evenhand-[a-z]{1,20}\/[1-9]\d{0,8}$/.test(format) ? format : null;
}
