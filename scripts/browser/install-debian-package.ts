import { execFileSync } from 'node:child_process';

const ENVIRONMENT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Installs Debian packages with apt-get; needs root. Throws with apt-get's own words where that fails. */
export function installDebianPackages(names: readonly string[]): void {
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...names);
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', ['--quiet', ...args], { env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] });
}
