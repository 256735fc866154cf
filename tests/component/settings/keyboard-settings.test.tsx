import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changeKeyMap } from '@/lib/app/change-key-map';
import { readSetting } from '@/lib/db/settings-repository';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { createTestApp } from '@/tests/support/test-app';
import { visitDashboard } from '@/tests/support/visit-dashboard';

async function renderKeyboard(stored?: KeyMap) {
  const app = createTestApp();
  if (stored) await changeKeyMap(app, () => ({ map: stored }));
  visitDashboard(app, '#/settings');
  const region = within(await screen.findByRole('region', { name: 'Keyboard' }));
  const keyFor = (command: string) =>
    region.findByRole('button', { name: new RegExp(`, change the key for ${command}$`) });
  const stands = () => readSetting(app.db, 'keys');
  return { app, region, keyFor, stands, user: userEvent.setup() };
}

function expectFocus(control: HTMLElement) {
  expect(control.matches(':focus')).toBe(true);
}

describe('the key of a command', () => {
  it('is shown beside its words', async () => {
    const { region } = await renderKeyboard();
    const table = within(region.getByRole('table', { name: 'Keys in command mode' }));
    const row = table.getByRole('row', { name: /^Find a question/ });
    expect(within(row).getByRole('button').textContent).toBe('K');
    expect(table.getByRole('row', { name: /^Rate 1–5 Fixed/ })).toBeDefined();
    expect(region.queryByRole('button', { name: /^Reset (?!all)/ })).toBeNull();
  });

  it('is changed by pressing another, from the keyboard alone, and the focus stays with it', async () => {
    const { keyFor, stands, user } = await renderKeyboard();
    (await keyFor('Next question')).focus();
    await user.keyboard('{Enter}');
    expectFocus(screen.getByRole('textbox', { name: 'New key for Next question' }));
    await user.keyboard('j');
    expect((await screen.findByRole('button', { name: /^J, change/ })).textContent).toBe('J');
    expectFocus(await keyFor('Next question'));
    expect(await stands()).toEqual({ enabled: true, keys: { 'next-question': 'j' } });
  });

  it('stays as it is where another command has the key, which is told beside it', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Next question'));
    await user.keyboard('{Shift>}P{/Shift}');
    const told = await region.findByRole('alert');
    expect(told.textContent).toBe('“P” is taken by “Probes”. Change that one first.');
    expect(screen.getByRole('row', { name: /^Next question/ }).contains(told)).toBe(true);
    expect(await stands()).toBeUndefined();
    await user.keyboard('j');
    expect(await screen.findByRole('button', { name: /^J, change/ })).toBeDefined();
    expect(region.queryByRole('alert')).toBeNull();
  });

  it('stays as it is for a key that cannot be one', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Undo'));
    await user.keyboard('4');
    expect((await region.findByRole('alert')).textContent).toContain('The digits rate');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(region.getByRole('alert').textContent).toContain('Enter leads back'));
    expect(await stands()).toBeUndefined();
  });

  it('stays as it is for a character that no single press types', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Undo'));
    await user.paste('é');
    expect((await region.findByRole('alert')).textContent).toContain('One press has to type it');
    expect(await stands()).toBeUndefined();
  });

  it('stays as it is after Escape, and the focus is where it was', async () => {
    const { keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Undo'));
    expectFocus(screen.getByRole('textbox', { description: 'Escape keeps U.' }));
    await user.keyboard('{Escape}');
    expectFocus(await keyFor('Undo'));
    await user.keyboard('y');
    expect(await stands()).toBeUndefined();
  });

  it('stays as it is when the focus moves on, which Tab does', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Undo'));
    await user.tab();
    expect(region.queryByRole('textbox')).toBeNull();
    expectFocus(await keyFor('All notes on or off'));
    expect(await stands()).toBeUndefined();
  });

  it('waits out a shortcut of the browser, a modifier alone, and a key held down', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard();
    await user.click(await keyFor('Undo'));
    const listener = region.getByRole('textbox');
    for (const press of [{ key: 'j', ctrlKey: true }, { key: 'Shift' }, { key: 'Dead' }]) {
      expect(fireEvent.keyDown(listener, press)).toBe(true);
    }
    expect(fireEvent.keyDown(listener, { key: 'j', repeat: true })).toBe(false);
    await user.keyboard('y');
    expect(await screen.findByRole('button', { name: /^Y, change/ })).toBeDefined();
    expect((await stands())?.keys).toEqual({ undo: 'y' });
    expect(region.queryByRole('alert')).toBeNull();
  });

  it('says that there is none where another command took it before this one came', async () => {
    const { keyFor, user, stands } = await renderKeyboard({ enabled: true, keys: { undo: 'p' } });
    const probes = await keyFor('Probes');
    expect(probes.textContent).toBe('None');
    await user.click(probes);
    await user.keyboard('o');
    expect(await screen.findByRole('button', { name: /^O, change/ })).toBeDefined();
    expect((await stands())?.keys).toEqual({ undo: 'p', probes: 'o' });
  });
});

describe('resetting', () => {
  it('gives one command its published key back', async () => {
    const { region, keyFor, stands, user } = await renderKeyboard({
      enabled: true,
      keys: { undo: 'y', pause: 'j' },
    });
    await user.click(region.getByRole('button', { name: 'Reset Undo' }));
    await waitFor(() => expect(region.queryByRole('button', { name: 'Reset Undo' })).toBeNull());
    expectFocus(await keyFor('Undo'));
    expect((await stands())?.keys).toEqual({ pause: 'j' });
  });

  it('says so where another command has that key', async () => {
    const { region, stands, user } = await renderKeyboard({ enabled: true, keys: { undo: 'y', pause: 'u' } });
    await user.click(region.getByRole('button', { name: 'Reset Undo' }));
    expect((await region.findByRole('alert')).textContent).toContain('“U” is taken by “Pause or resume”');
    expect((await stands())?.keys).toEqual({ undo: 'y', pause: 'u' });
  });

  it('gives all back at once, and can be taken back', async () => {
    const { region, stands, user } = await renderKeyboard({
      enabled: false,
      keys: { undo: 'y', pause: 'u' },
    });
    await user.click(region.getByRole('button', { name: 'Reset all keys' }));
    await waitFor(() => expect(region.queryByRole('button', { name: /^Reset (?!all)/ })).toBeNull());
    expect(await stands()).toEqual({ enabled: false, keys: {} });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await region.findByRole('button', { name: 'Reset Undo' })).toBeDefined();
    expect((await stands())?.keys).toEqual({ undo: 'y', pause: 'u' });
  });
});

describe('single keys', () => {
  it('can be turned off and on', async () => {
    const { region, stands, user } = await renderKeyboard({ enabled: true, keys: { undo: 'y' } });
    const single = region.getByRole<HTMLInputElement>('checkbox', { name: 'Single keys in command mode' });
    expect(single.checked).toBe(true);
    await user.click(single);
    await waitFor(() => expect(single.checked).toBe(false));
    expect(await stands()).toEqual({ enabled: false, keys: { undo: 'y' } });
    await user.keyboard(' ');
    await waitFor(() => expect(single.checked).toBe(true));
    expect((await stands())?.enabled).toBe(true);
  });
});

describe('the other keys', () => {
  it('are told where they are: in a note, and kept by the browser', async () => {
    const { region } = await renderKeyboard();
    const marks = within(region.getByRole('region', { name: 'In a note' }));
    expect(marks.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      '+',
      '-',
      '>',
      '#',
      '/4',
    ]);
    const shortcuts = region.getByRole('region', { name: 'While the call has the focus' });
    expect(shortcuts.textContent).toContain('chrome://extensions/shortcuts');
    expect(within(shortcuts).queryByRole('link')).toBeNull();
  });
});
