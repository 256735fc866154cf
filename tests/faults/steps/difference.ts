/** Where what is stored first differs from what was typed, in words. */
export function difference(typed: string, stored: string): string {
  let same = 0;
  while (same < typed.length && typed[same] === stored[same]) same += 1;
  const about = (text: string) => text.slice(Math.max(0, same - 6), same + 10);
  return `${typed.length} letters typed, ${stored.length} stored; typed …${about(typed)}…, stored …${about(stored)}…`;
}
