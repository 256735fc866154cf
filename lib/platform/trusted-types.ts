interface ScriptPolicy {
  createScriptURL(url: string): string;
}

/** TypeScript's library does not know trusted types yet, and not every browser does. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptPolicy;
  };
}

const SCRIPTS: readonly string[] = ['/second-copy.js'];

let policy: ScriptPolicy | null = null;

/**
 * The address of one of the extension's own scripts, as a worker may be started from it.
 * @throws TypeError for any other address
 */
export function scriptUrl(path: string): string {
  // The content policy lets one policy of this name be made in a page.
  policy ??= (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('evenhand', {
    createScriptURL: ownScript,
  }) ?? { createScriptURL: ownScript };
  return policy.createScriptURL(path);
}

function ownScript(url: string): string {
  if (!SCRIPTS.includes(url)) throw new TypeError(`${url} is none of the extension's own scripts.`);
  return url;
}
