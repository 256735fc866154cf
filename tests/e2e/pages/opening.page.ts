import type { Locator, Page } from '@playwright/test';

/** Somebody on the panel. */
export interface Panelist {
  readonly name: string;
  readonly stage: string;
  readonly isMe?: boolean;
  readonly shadowing?: boolean;
}

/** The page of an opening in the dashboard, by what a person sees. */
export class OpeningPage {
  readonly page: Page;
  readonly newPerson: Locator;
  readonly grid: Locator;
  readonly warnings: Locator;
  readonly suggest: Locator;
  readonly loops: Locator;

  constructor(page: Page) {
    this.page = page;
    this.newPerson = page.getByRole('form', { name: 'Add to the panel' });
    this.grid = page.getByRole('region', { name: 'Grid: who rates what' });
    this.warnings = page.getByRole('region', { name: 'Warnings' });
    this.suggest = page.getByRole('button', { name: 'Suggest assignment' });
    this.loops = page.getByRole('region', { name: 'Loops of this opening' });
  }

  /** Makes an opening from the list of openings and ends on its page. */
  async create(title: string, role: string, level: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New opening' }).click();
    const form = this.page.getByRole('form', { name: 'New opening' });
    await form.getByRole('textbox', { name: 'Title' }).fill(title);
    await form.getByLabel('Role').selectOption({ label: role });
    await form.getByLabel('Level').selectOption({ label: level });
    await form.getByRole('button', { name: 'Create opening' }).click();
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  /** Puts somebody new on the panel. */
  async addPanelist({ name, stage, isMe, shadowing }: Panelist): Promise<void> {
    await this.newPerson.getByLabel('Interviewer').selectOption({ label: 'Somebody new…' });
    await this.newPerson.getByLabel('Stage').selectOption({ label: stage });
    await this.newPerson.getByRole('textbox', { name: 'Name or code' }).fill(name);
    if (isMe) await this.newPerson.getByRole('checkbox', { name: 'This is me' }).check();
    if (shadowing) await this.newPerson.getByRole('checkbox', { name: 'Shadowing' }).check();
    await this.newPerson.getByRole('button', { name: 'Add to the panel' }).click();
    await this.grid.getByRole('columnheader', { name }).waitFor();
  }

  /** Makes loops from a pasted list. */
  async createLoops(list: string, count: number): Promise<void> {
    await this.loops.getByRole('button', { name: 'New loops' }).click();
    const form = this.loops.getByRole('form', { name: 'New loops' });
    await form.getByRole('textbox', { name: 'Candidates, one per line' }).fill(list);
    await form.getByRole('button', { name: `Create ${count} loops` }).click();
    await form.waitFor({ state: 'hidden' });
  }
}
