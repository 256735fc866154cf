import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

/** More stops than any screen has: past them, the control cannot be reached. */
const MOST_STOPS = 60;

/** Moves the focus with Tab (or another key) until it is on the control. Fails where the key never gets there. */
export async function tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS && !(await hasFocus(control)); stops += 1) {
    await control.page().keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

/** Goes to the radio at a place of its group, counted from 0, and chooses it; none of the group is chosen yet. */
export async function chooseRadio(group: Locator, index: number): Promise<void> {
  const { keyboard } = group.page();
  await tabTo(group.getByRole('radio').first());
  await keyboard.press('Space');
  for (let moved = 0; moved < index; moved += 1) await keyboard.press('ArrowDown');
  await expect(group.getByRole('radio').nth(index)).toBeChecked();
}

/** Goes to a button and presses it. */
export async function press(button: Locator): Promise<void> {
  await tabTo(button);
  await button.page().keyboard.press('Enter');
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}
