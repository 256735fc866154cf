import type { Machine } from '@/scripts/browser/machine';

interface MachineTraits extends Partial<Omit<Machine, 'hasProgram'>> {
  readonly programs?: readonly string[];
}

/** A Linux machine that has the programs given and nothing else. */
export function aMachine({ programs = [], ...traits }: MachineTraits = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    isDebianRoot: false,
    hasProgram: (file) => programs.includes(file),
    ...traits,
  };
}
