import { describe, expect, it } from 'vitest';
import { ensureProgram } from '@/scripts/browser/ensure-program';
import type { Installers, WantedBrowser } from '@/scripts/browser/ensure-program';
import type { Machine } from '@/scripts/browser/machine';
import { aMachine } from '@/tests/support/a-machine';

const WANTED: WantedBrowser = {
  title: 'Chrome for Testing',
  download: 'chrome',
  debianPackages: ['chromium'],
  byHand: 'Install Chromium.',
  find: (machine) =>
    Promise.resolve(machine.hasProgram('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined),
};

/** A machine on which installing works as told, and what was done there. */
function aBench(traits: { root: boolean; apt: 'works' | 'fails'; download: 'works' | 'fails' }) {
  const programs: string[] = [];
  const done: string[] = [];
  const machine: Machine = aMachine({ isDebianRoot: traits.root, programs });
  const installers: Installers = {
    debianPackages(names) {
      done.push(`apt ${names.join(' ')}`);
      if (traits.apt === 'fails') throw new Error('Temporary failure resolving\nmore');
      programs.push('/usr/bin/chromium');
    },
    download(name) {
      done.push(`download ${name}`);
      if (traits.download === 'fails') return Promise.reject(new Error('getaddrinfo ENOTFOUND.\n  at dns'));
      return Promise.resolve('/cache/chrome');
    },
    say: () => undefined,
  };
  return { programs, done, ensure: () => ensureProgram(WANTED, machine, installers) };
}

describe('ensureProgram', () => {
  it('installs nothing where the browser is there', async () => {
    const bench = aBench({ root: true, apt: 'works', download: 'works' });
    bench.programs.push('/usr/bin/chromium');
    expect(await bench.ensure()).toBe('/usr/bin/chromium');
    expect(bench.done).toEqual([]);
  });

  it("takes Debian's package as root on Debian", async () => {
    const bench = aBench({ root: true, apt: 'works', download: 'works' });
    expect(await bench.ensure()).toBe('/usr/bin/chromium');
    expect(bench.done).toEqual(['apt chromium']);
  });

  it('downloads for everyone else', async () => {
    const bench = aBench({ root: false, apt: 'works', download: 'works' });
    expect(await bench.ensure()).toBe('/cache/chrome');
    expect(bench.done).toEqual(['download chrome']);
  });

  it('downloads where apt-get fails', async () => {
    const bench = aBench({ root: true, apt: 'fails', download: 'works' });
    expect(await bench.ensure()).toBe('/cache/chrome');
    expect(bench.done).toEqual(['apt chromium', 'download chrome']);
  });

  it('says in one line what to do where nothing works', async () => {
    const bench = aBench({ root: true, apt: 'fails', download: 'fails' });
    await expect(bench.ensure()).rejects.toThrow(
      /^No browser was found, and Chrome for Testing could not be downloaded \(getaddrinfo ENOTFOUND\)\. Install Chromium\.$/,
    );
  });
});
