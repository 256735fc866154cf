import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeyHelp } from '@/components/interview/command-keys/key-help';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';

/** What a list says, as `key: what it does`. */
function lines(label: string) {
  const list = within(screen.getByRole('region', { name: label }));
  const meanings = list.getAllByRole('definition');
  return list.getAllByRole('term').map(({ textContent }, i) => `${textContent}: ${meanings[i]?.textContent}`);
}

describe('the keys at a glance', () => {
  it('are all there', () => {
    render(<KeyHelp map={DEFAULT_KEY_MAP} />);
    expect(lines('Commands')).toEqual(COMMANDS.map(({ key, label }) => `${key.toUpperCase()}: ${label}`));
    expect(lines('Ratings and the way back')).toContain('0: Not assessed');
    expect(lines('In a note')).toContain('/4: Alone: rates 4');
    expect(screen.getByText(/then a single key acts/)).toBeDefined();
  });

  it('are those that the person chose', () => {
    const map: KeyMap = { enabled: true, keys: { 'next-question': 'p', undo: 'ж' } };
    render(<KeyHelp map={map} />);
    expect(lines('Commands')).toContain('P: Next question');
    expect(lines('Commands')).toContain('Ж: Undo');
    expect(lines('Commands').join()).not.toContain('Probes');
  });

  it('say that single keys are off', () => {
    render(<KeyHelp map={{ ...DEFAULT_KEY_MAP, enabled: false }} />);
    expect(screen.getByText(/^Single keys are turned off/)).toBeDefined();
    expect(screen.queryByText(/then a single key acts/)).toBeNull();
  });
});
