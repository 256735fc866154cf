import { describe, expect, it } from 'vitest';
import { ensureDisplay } from '@/scripts/browser/ensure-display';
import { aMachine } from '@/tests/support/a-machine';

const BOTH = ['/usr/bin/Xvfb', '/usr/bin/xdotool'];
const FOUND = { xvfb: '/usr/bin/Xvfb', xdotool: '/usr/bin/xdotool' };

function aBench(programs: string[], isDebianRoot: boolean, brings: readonly string[]) {
  const installed: (readonly string[])[] = [];
  const machine = aMachine({ programs, isDebianRoot, env: { PATH: '/usr/bin' } });
  const install = (names: readonly string[]) => {
    installed.push(names);
    programs.push(...brings);
  };
  return { installed, ensure: () => ensureDisplay(machine, install) };
}

describe('ensureDisplay', () => {
  it('installs nothing where both programs are there', () => {
    const bench = aBench([...BOTH], true, []);
    expect(bench.ensure()).toEqual(FOUND);
    expect(bench.installed).toEqual([]);
  });

  it("takes Debian's packages as root on Debian, where one is missing", () => {
    const bench = aBench(['/usr/bin/Xvfb'], true, BOTH);
    expect(bench.ensure()).toEqual(FOUND);
    expect(bench.installed).toEqual([['xvfb', 'xdotool']]);
  });

  it('says what to do everywhere else, and installs nothing', () => {
    const bench = aBench([], false, BOTH);
    expect(bench.ensure).toThrow(/^Real keys cannot be pressed here.*apt-get install xvfb xdotool/);
    expect(bench.installed).toEqual([]);
  });

  it('says so where the packages did not bring them', () => {
    expect(aBench([], true, []).ensure).toThrow('Real keys cannot be pressed here');
  });
});
