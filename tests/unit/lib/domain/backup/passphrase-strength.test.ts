import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '@/lib/domain/backup/passphrase-strength';

describe('passphraseStrength', () => {
  it.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['secret secret secret secret secret secret', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa1', 'weak'],
    ['Summer2026!', 'weak'],
    ['correct horse battery staple', 'fair'],
    ['correct horse battery staple window lamp', 'good'],
    ['q7Rm2-xV9p_K4w', 'good'],
  ])('%s is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
