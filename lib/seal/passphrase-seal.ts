const INTRO = 'age-encryption.org/v1\n';

/** The cost of one try at the passphrase, as a power of two: some 1.2 s on a laptop. What `age` takes by itself. */
const WORK_FACTOR = 18;

/** A sealed file that was opened, or why not: the passphrase is another, or what seals it is none, or it is damaged. */
export type Unsealed =
  | { readonly ok: true; readonly plain: ReadableStream<Uint8Array> }
  | { readonly ok: false; readonly why: 'wrong-passphrase' | 'no-passphrase' | 'damaged' };

/** Whether a file begins as one that `age` sealed does. */
export function isSealed(start: Uint8Array): boolean {
  return new TextDecoder().decode(start.subarray(0, INTRO.length)) === INTRO;
}

/** How many bytes tell whether a file is sealed. */
export const SEAL_START = INTRO.length;

/**
 * Seals what comes in with a passphrase, as `age -p` does: what comes out can be opened with `age -d`.
 * @param workFactor the cost of one try, as a power of two; cheaper in tests only
 */
export async function sealWithPassphrase(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}

/**
 * Opens what a passphrase sealed. The stream that it gives fails where the file is damaged further on: age seals each
 * 64 kB by itself, and nothing of a damaged part comes out.
 */
export async function unsealWithPassphrase(
  sealed: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<Unsealed> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  const sealedTo = new Set<string | undefined>();
  decrypter.addPassphrase(passphrase);
  // Asked like any other identity, it learns what the file was sealed to.
  decrypter.addIdentity({
    unwrapFileKey: (stanzas) => {
      for (const { args } of stanzas) sealedTo.add(args[0]);
      return null;
    },
  });
  try {
    return { ok: true, plain: await decrypter.decrypt(sealed) };
  } catch (error) {
    const unmatched = error instanceof Error && error.message.includes('no identity matched');
    if (!unmatched) return { ok: false, why: 'damaged' };
    return { ok: false, why: sealedTo.has('scrypt') ? 'wrong-passphrase' : 'no-passphrase' };
  }
}
