import { useState } from 'react';
import { Field, inputClass } from '@/components/ui/field';
import type { PassphraseStrength } from '@/lib/domain/backup/passphrase-strength';
import { passphraseStrength } from '@/lib/domain/backup/passphrase-strength';

const STRENGTH: Readonly<Record<PassphraseStrength, string>> = {
  weak: 'Weak: somebody who has the file could guess it. Six words chosen at random hold.',
  fair: 'Fair: another word or two chosen at random would make it hold for long.',
  good: 'Long enough, if it was chosen at random.',
};

/** The passphrase of a backup, asked for twice once there is one. Without it the file stays open to anybody. */
export function PassphraseFields() {
  const [passphrase, setPassphrase] = useState('');
  return (
    <div className="grid w-80 max-w-full grid-cols-1 gap-3">
      <Field
        label="Passphrase"
        hint={
          passphrase === ''
            ? 'Optional. Without one, anybody who has the file can read everything in it.'
            : STRENGTH[passphraseStrength(passphrase)]
        }
      >
        <input
          name="passphrase"
          type="password"
          autoComplete="new-password"
          dir="auto"
          className={inputClass}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </Field>
      {passphrase !== '' && (
        <Field
          label="Passphrase again"
          hint="Nobody can recover it, Evenhand neither: without it the backup cannot be opened."
        >
          <input
            name="again"
            type="password"
            autoComplete="new-password"
            dir="auto"
            required
            className={inputClass}
          />
        </Field>
      )}
    </div>
  );
}
