import { describe, expect, it } from 'vitest';
import { openKit, openKitText } from '@/lib/app/open-kit';
import { kitJson } from '@/lib/export/kit-json';
import { aKitFile } from '@/tests/support/opening-builders';
import { aFile } from '@/tests/support/scorecard-files';

describe('openKit', () => {
  it('reads the kit of a file', async () => {
    const file = aKitFile();
    expect(await openKit(aFile('a.kit.json', kitJson(file)))).toEqual({ ok: true, kit: file });
  });

  it('refuses a large file without loading it', async () => {
    let loaded = false;
    const read = await openKit({
      name: 'huge.kit.json',
      size: 5e9,
      arrayBuffer: () => {
        loaded = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    });
    expect(read).toEqual({
      ok: false,
      trouble: 'huge.kit.json was refused: it is larger than 2 MB. Nothing was changed.',
    });
    expect(loaded).toBe(false);
  });

  it('names a file that cannot be read', async () => {
    const read = await openKit({
      name: 'folder',
      size: 0,
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    expect(read).toEqual({
      ok: false,
      trouble:
        'folder was refused: it cannot be read; it may be a folder, or have been moved. Nothing was changed.',
    });
  });
});

describe('openKitText', () => {
  it('reads the kit of a text, or says why not', () => {
    expect(openKitText(`\n${kitJson(aKitFile())}`)).toEqual({ ok: true, kit: aKitFile() });
    expect(openKitText(' ')).toEqual({
      ok: false,
      trouble: 'The pasted text was refused: it is empty. Nothing was changed.',
    });
  });
});
