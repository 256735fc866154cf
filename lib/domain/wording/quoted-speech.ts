const LONGEST_SPEECH = 600;
const FEWEST_WORDS = 3;

/**
 * Tells of a part of a plain text (indices; `end` exclusive) whether it is quoted: whether it touches what stands
 * between two double quotation marks on one line, of three words or more. One or two words in quotation marks are
 * rather the writer's own, held at arm's length.
 */
export function quotationTest(text: string): (start: number, end: number) => boolean {
  const quoted = new Uint8Array(text.length);
  let opened = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n' || at - opened > LONGEST_SPEECH) opened = -1;
    if (sign !== '"') continue;
    if (opened < 0) {
      opened = at;
    } else {
      const words = text.slice(opened + 1, at).match(/\w+/g) ?? [];
      if (words.length >= FEWEST_WORDS) quoted.fill(1, opened, at + 1);
      opened = -1;
    }
  }
  return (start, end) => quoted.subarray(start, end).includes(1);
}
