import type { Page } from '@playwright/test';

/** Milliseconds between two keys: 100 keys a second. */
const RHYTHM = 10;

/** Someone who types without a pause, and remembers when each letter went down. */
export class Typist {
  readonly #page: Page;
  readonly #noteLength: number;
  #letters = '';
  readonly #times: number[] = [];
  #typing = true;

  /** @param noteLength Enter comes after so many letters, so that notes are made as well as typed; Infinity for never */
  constructor(page: Page, noteLength = 40) {
    this.#page = page;
    this.#noteLength = noteLength;
  }

  /** All letters typed so far. */
  get letters(): string {
    return this.#letters;
  }

  /** Types until stopped, or until the page is gone. */
  async type(): Promise<void> {
    const start = performance.now();
    for (let key = 0; this.#typing; key++) {
      await untilTime(start + key * RHYTHM);
      const letter = String.fromCharCode(97 + (key % 26));
      this.#letters += letter;
      this.#times.push(performance.now());
      try {
        await this.#page.keyboard.insertText(letter);
        if (key % this.#noteLength === this.#noteLength - 1) await this.#page.keyboard.press('Enter');
      } catch {
        this.#typing = false; // The page went away under the typist's hands: this is what the test is for.
      }
    }
  }

  stop(): void {
    this.#typing = false;
  }

  /** Milliseconds between the first letter that is not among so many kept, and an instant; 0 where all are kept. */
  unkept(kept: number, instant: number): number {
    const lost = this.#times[kept];
    return lost === undefined ? 0 : Math.max(0, instant - lost);
  }
}

/** Resolves at a moment of `performance.now`. */
export function untilTime(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}
