import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { focused } from './focused';
import { field, openFind, results } from './open-find';

describe('narrowing down', () => {
  async function choose(name: string, option: RegExp) {
    const select = screen.getByRole('combobox', { name });
    await userEvent.selectOptions(select, screen.getByRole('option', { name: option }));
  }

  it('is within reach of the Tab key, before the list', async () => {
    const { user } = await openFind();
    await user.tab();
    await user.tab();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Competency' }));
    await user.tab();
    expect(focused()).toBe(screen.getByRole('combobox', { name: 'Role' }));
  });

  it('keeps one role, one level and so many minutes at most, with how many there are of each', async () => {
    await openFind();
    await choose('Role', /^Applied ML engineer \(1\)$/);
    expect(results()).toEqual([expect.stringContaining('latency budget')]);
    await choose('Role', /^Role$/);
    await choose('Level', /^Mid \(1\)$/);
    expect(results()).toEqual([expect.stringContaining('drift alert')]);
    await choose('Level', /^Senior \(9\)$/);
    await choose('Minutes', /^Up to 5 min \(8\)$/);
    expect(screen.getByRole('status').textContent).toBe('8 questions');
    expect(screen.queryByRole('option', { name: /threshold/ })).toBeNull();
  });

  it('keeps several competencies, and Escape closes their list alone', async () => {
    const { user, onClose } = await openFind();
    await user.click(screen.getByRole('button', { name: 'Competency' }));
    await user.click(screen.getByRole('checkbox', { name: 'Monitoring 4' }));
    await user.click(screen.getByRole('checkbox', { name: 'Teamwork 2' }));
    expect(screen.getByRole('status').textContent).toBe('6 questions');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox', { name: 'Monitoring 4' })).toBeNull();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Competency · 2' }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('offers no competency without a find', async () => {
    const { user } = await openFind();
    await user.type(field(), 'latency');
    await user.click(screen.getByRole('button', { name: 'Competency' }));
    expect(screen.getAllByRole('checkbox').map((each) => each.parentElement?.textContent)).toEqual([
      'Latency 3',
    ]);
  });

  it('is taken back in one go', async () => {
    const { user } = await openFind();
    await user.type(field(), 'drift');
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    await choose('Level', /^Mid/);
    await choose('Minutes', /^Up to 4 min/);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Level' }).value).toBe('');
    expect(field().value).toBe('drift');
    expect(focused()).toBe(field());
  });
});
