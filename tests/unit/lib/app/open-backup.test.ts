import { describe, expect, it } from 'vitest';
import { backUp } from '@/lib/app/back-up';
import { openBackup } from '@/lib/app/open-backup';
import { sealWithPassphrase } from '@/lib/seal/passphrase-seal';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { aLoop, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { hashOfAll } from '@/tests/support/store-records';
import { testDatabase } from '@/tests/support/test-database';

/** A browser with two loops, and the text of its backup. */
async function backedUp(passphrase: string | null = null) {
  const db = testDatabase();
  await db.loops.bulkAdd([aLoop(), aLoop({ id: LoopId.parse(uuid(2)), candidate: 'C-2' })]);
  const saved: OutgoingFile[] = [];
  const app = { db, now: () => NINE_O_CLOCK, saveFile: (file: OutgoingFile) => void saved.push(file) };
  await backUp(app, { passphrase, workFactor: 2 });
  const blob = saved[0]?.blob;
  if (!blob) throw new Error('no file was saved');
  return { app, blob, text: await blob.text() };
}

async function reasonFor(
  app: Awaited<ReturnType<typeof backedUp>>['app'],
  parts: BlobPart[],
  passphrase: string | null = null,
) {
  const before = await hashOfAll(app.db);
  const result = await openBackup(app, new File(parts, 'b.json'), passphrase);
  expect(await hashOfAll(app.db)).toBe(before);
  if (result.ok || !result.refusal) throw new Error('the file was not refused');
  const { place, reason } = result.refusal;
  return place === null ? reason : `${place}: ${reason}`;
}

describe('a file that is to be restored', () => {
  it('may be laid out in another way', async () => {
    const { app, text } = await backedUp();
    for (const other of [
      JSON.stringify(JSON.parse(text), null, 4),
      JSON.stringify(JSON.parse(text)),
      `\ufeff${text}`,
    ])
      expect(await openBackup(app, new File([other], 'b.json'), null)).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', () => '', /is empty/],
    ['another kind', () => 'PK\u0003\u0004', /ZIP archive/],
    ['no JSON', (text: string) => text.slice(0, -6), /not valid JSON/],
    ['another record', () => '{"format":"evenhand-scorecard/1"}', /not an Evenhand backup \(its format/],
    ['a newer format', (text: string) => text.replace('backup/1', 'backup/2'), /newer Evenhand/],
    [
      'a newer schema',
      (text: string) => text.replace('"schema":1', '"schema":99'),
      /newer Evenhand \(schema 99\)/,
    ],
    [
      'a table unknown',
      (text: string) => text.replace('"tables":{', '"tables":{"more":[{}],'),
      /does not belong there/,
    ],
    ['no table', (text: string) => text.replace('"people":[\n],\n', ''), /tables\.people.*is missing/],
    [
      'a row that is none',
      (text: string) => text.replace('"people":[', '"people":[0'),
      /entries that are no rows/,
    ],
    [
      'a text for a row',
      (text: string) => text.replace('"people":[', '"people":["x"'),
      /people.*is not a row/,
    ],
    [
      'a forbidden key',
      (text: string) => text.replace('"role":"Senior', '"__proto__":1,"role":"Senior'),
      /__proto__/,
    ],
    [
      'a bad value',
      (text: string) => text.replace('"sample":false', '"sample":7'),
      /tables\.loops\[0\]\.sample, line \d+.*true or false/,
    ],
    [
      'a row twice',
      (text: string) => text.replaceAll(uuid(2), uuid(1)),
      /tables\.loops\[1\].*is there twice/,
    ],
    ['another value', (text: string) => text.replace('"C-2"', '"C-3"'), /does not fit its own hash/],
    [
      'a row less',
      (text: string) => text.replace(/,\n\{"candidate":"C-2".*\n/, '\n'),
      /does not fit its own hash/,
    ],
  ])('is refused with the reason: %s', async (_, altered, reason) => {
    const { app, text } = await backedUp();
    const other = altered(text);
    expect(other).not.toBe(text);
    expect(await reasonFor(app, [other])).toMatch(reason);
  });

  it('is refused where it is no UTF-8, or cut in the middle of a letter', async () => {
    const { app, text } = await backedUp();
    expect(await reasonFor(app, [text, new Uint8Array([0xff])])).toMatch(/UTF-8/);
    expect(await reasonFor(app, [text, new Uint8Array([0xe7, 0x8e])])).toMatch(/UTF-8/);
  });

  it('is refused where its seal is damaged, early or late, or where it is sealed to a key', async () => {
    const { app, blob } = await backedUp('a b c d');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const flipped = (at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
    expect(await reasonFor(app, [flipped(bytes.length - 5)], 'a b c d')).toMatch(/cannot be read to its end/);
    expect(await reasonFor(app, [bytes.slice(0, 100)], 'a b c d')).toMatch(/damaged/);
    const toKey = new TextDecoder('latin1').decode(bytes).replace('-> scrypt', '-> X25519');
    expect(await reasonFor(app, [Uint8Array.from(toKey, (sign) => sign.charCodeAt(0))], 'a b c d')).toMatch(
      /sealed/,
    );
  });

  it('is judged by what is in the seal, as if it were open', async () => {
    const { app } = await backedUp();
    const sealed = await sealWithPassphrase(new Blob(['{"format":1}']).stream(), 'p', 2);
    expect(await reasonFor(app, [await new Response(sealed).blob()], 'p')).toMatch(/not an Evenhand backup/);
  });
});
