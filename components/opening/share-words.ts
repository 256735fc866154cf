/** A share of one as a percentage with at most one decimal, such as `12.5 %`. */
export function shareWords(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}
