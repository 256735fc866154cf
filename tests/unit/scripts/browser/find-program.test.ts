import { describe, expect, it } from 'vitest';
import { findProgram, programFromVariable } from '@/scripts/browser/find-program';
import { aMachine } from '@/tests/support/a-machine';

const PLACES = {
  names: ['chromium', 'google-chrome'],
  mac: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
};

describe('findProgram', () => {
  it('prefers the earlier name to the earlier folder of the PATH', () => {
    const machine = aMachine({
      env: { PATH: '/first:/second' },
      programs: ['/first/google-chrome', '/second/chromium'],
    });
    expect(findProgram(machine, PLACES)).toBe('/second/chromium');
  });

  it('looks into the applications of macOS before the PATH', () => {
    const [app = ''] = PLACES.mac;
    const machine = aMachine({
      platform: 'darwin',
      env: { PATH: '/bin' },
      programs: ['/bin/chromium', app],
    });
    expect(findProgram(machine, PLACES)).toBe(app);
  });

  it('looks into each program folder of Windows for one program before the next program', () => {
    const machine = aMachine({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\k\\AppData\\Local' },
      programs: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\k\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      ],
    });
    expect(findProgram(machine, PLACES)).toBe(
      'C:\\Users\\k\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    );
  });

  it('finds nothing where there is nothing', () => {
    expect(findProgram(aMachine({ env: {} }), PLACES)).toBeUndefined();
  });
});

describe('programFromVariable', () => {
  it('takes the program that the variable names', () => {
    const machine = aMachine({ env: { CHROME_PATH: '/opt/c/chrome' }, programs: ['/opt/c/chrome'] });
    expect(programFromVariable(machine, 'CHROME_PATH')).toBe('/opt/c/chrome');
  });

  it('is silent where the variable is not set, or empty', () => {
    expect(programFromVariable(aMachine({ env: {} }), 'CHROME_PATH')).toBeUndefined();
    expect(programFromVariable(aMachine({ env: { CHROME_PATH: '' } }), 'CHROME_PATH')).toBeUndefined();
  });

  it('refuses a path that holds no program, by name', () => {
    const machine = aMachine({ env: { CHROME_PATH: '/nowhere' } });
    expect(() => programFromVariable(machine, 'CHROME_PATH')).toThrow('CHROME_PATH names /nowhere');
  });
});
