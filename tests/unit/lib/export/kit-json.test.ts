import { describe, expect, it } from 'vitest';
import { kitJson } from '@/lib/export/kit-json';
import { aKitFile } from '@/tests/support/opening-builders';

describe('kitJson', () => {
  it('writes the whole record, readable, with a line end', () => {
    const text = kitJson(aKitFile());
    expect(JSON.parse(text)).toEqual(aKitFile());
    expect(text).toMatch(/^\{\n {2}"format": "evenhand-kit\/1",\n[^]*\n\}\n$/);
  });
});
