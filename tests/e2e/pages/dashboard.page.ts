import type { Download, Locator, Page } from '@playwright/test';

/** A form in which the consolidated scorecard leaves, as the menu words it. */
export type ExportName = 'JSON' | 'Markdown' | 'CSV';

/** A file to hand over: a path, or a name with what is in it. */
export type HandedFile = string | { name: string; mimeType: string; buffer: Buffer };

/** The dashboard, by what a person sees. */
export class DashboardPage {
  readonly page: Page;
  readonly newLoop: Locator;
  readonly import: Locator;
  readonly export: Locator;
  readonly consolidated: Locator;
  /** What became of the files of the last import. */
  readonly importResult: Locator;

  constructor(page: Page) {
    this.page = page;
    this.newLoop = page.getByRole('button', { name: 'New loop', exact: true });
    this.import = page.getByRole('button', { name: 'Import', exact: true });
    this.export = page.getByRole('button', { name: 'Export', exact: true });
    this.consolidated = page.getByRole('region', { name: 'Consolidated scorecard' });
    this.importResult = page.getByRole('region', { name: 'Import result' });
  }

  /** Goes to a page by the navigation. */
  async go(place: 'Interviews' | 'Openings' | 'Loops' | 'Team' | 'Settings'): Promise<void> {
    await this.page.getByRole('link', { name: place, exact: true }).click();
    await this.page.getByRole('heading', { name: place, level: 1 }).waitFor();
  }

  /** Opens the loop, or the interview, that a list shows for a candidate. */
  async open(candidate: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link').filter({ hasText: candidate }).first().click();
    await this.page.getByRole('heading', { name: candidate, level: 1 }).waitFor();
  }

  /** Makes a loop and ends on its page. */
  async createLoop(candidate: string, role: string): Promise<void> {
    await this.newLoop.click();
    const form = this.page.getByRole('form', { name: 'New loop' });
    await form.getByRole('textbox', { name: 'Candidate' }).fill(candidate);
    await form.getByRole('textbox', { name: 'Role' }).fill(role);
    await form.getByRole('button', { name: 'Create loop' }).click();
    await this.page.getByRole('heading', { name: candidate, level: 1 }).waitFor();
  }

  /** Hands files to the loop on the screen, through the picker that Import opens. */
  async importFiles(files: HandedFile | HandedFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.import.click();
    await (await chooser).setFiles(files as Parameters<Locator['setInputFiles']>[0]); // a mixed list is one too
  }

  /** Drops files on the page, as from a folder beside the browser. */
  async dropFiles(files: readonly { name: string; buffer: Buffer }[]): Promise<void> {
    const handed = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
    const transfer = await this.page.evaluateHandle((all) => {
      const dragged = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dragged.items.add(new File([bytes], name));
      }
      return dragged;
    }, handed);
    const target = this.page.getByRole('heading', { level: 1 });
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await target.dispatchEvent(type, { dataTransfer: transfer });
    }
  }

  /** Exports the consolidated scorecard and returns the file that the browser saves. */
  async exportAs(format: ExportName): Promise<Download> {
    await this.export.click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: format }).click();
    return download;
  }
}
