import type { Locator, Page } from '@playwright/test';

/** A rating as the panel words it. */
export type RatingName = '1' | '2' | '3' | '4' | '5' | 'Not assessed';

/** A recommendation as the panel words it. */
export type RecommendationName = 'Strong no' | 'No' | 'Yes' | 'Strong yes';

/** The side panel, by what a person sees: for the main job, from home to the sealed scorecard. */
export class PanelPage {
  readonly page: Page;
  readonly candidate: Locator;
  readonly kit: Locator;
  readonly startInterview: Locator;
  readonly loadSample: Locator;
  /** The question and its notes, which scroll. */
  readonly middle: Locator;
  readonly note: Locator;
  /** The same, once it takes what is typed. */
  readonly writableNote: Locator;
  readonly nextQuestion: Locator;
  /** Single keys act while it has the focus. */
  readonly commandMode: Locator;
  /** The time that is left, which opens the clock. */
  readonly timeLeft: Locator;
  /** Where the question on the screen stands, as in *3 of 8*. */
  readonly place: Locator;
  readonly probes: Locator;
  readonly anchors: Locator;
  readonly wrapUp: Locator;
  readonly recommendation: Locator;
  readonly sealScorecard: Locator;
  /** The region that reads *Saved* with the time. */
  readonly status: Locator;

  constructor(page: Page) {
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.page = page;
    this.candidate = page.getByRole('textbox', { name: 'Candidate' });
    this.kit = page.getByLabel('Kit');
    this.startInterview = button('Start interview');
    this.loadSample = button('Load the sample loop');
    this.middle = page.getByRole('region', { name: 'Question and evidence' });
    this.note = page.getByRole('textbox', { name: 'Note', exact: true });
    this.writableNote = this.note.and(page.locator(':not([readonly])'));
    this.nextQuestion = button('Next question');
    this.commandMode = button('Command mode');
    this.timeLeft = page.getByRole('button', { name: /: the clock$/ });
    this.place = page.getByRole('button', { name: /^\d+ of \d+$/ });
    this.probes = page.getByRole('list', { name: 'Probes' }).getByRole('checkbox');
    this.anchors = button('Anchors');
    this.wrapUp = button('Wrap up');
    this.recommendation = page.getByRole('radiogroup', { name: 'Recommendation' });
    this.sealScorecard = button('Seal scorecard');
    this.status = page.getByRole('status').filter({ hasText: /^Saved/ });
  }

  /** Starts an interview at once, with the kit whose name begins so, or the first. Ends in the live panel. */
  async start(candidate: string, kit?: string): Promise<void> {
    await this.candidate.fill(candidate);
    if (kit !== undefined) {
      const option = this.kit.getByRole('option').filter({ hasText: kit });
      await this.kit.selectOption({ label: (await option.first().innerText()).trim() });
    }
    await this.startInterview.click();
    await this.writableNote.waitFor();
  }

  /** Writes a note and ends it with Enter; `+`, `-` and `>` in front mark it. */
  async addNote(text: string): Promise<void> {
    await this.note.fill(text);
    await this.note.press('Enter');
  }

  /** The question on the screen. */
  get question(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The rating scale on the screen; of a competency, where its title is given. */
  ratingScale(competency = ''): Locator {
    return this.page.getByRole('radiogroup', { name: `Rating: ${competency}` });
  }

  /** Rates the competency on the screen. */
  async rate(rating: RatingName): Promise<void> {
    await this.ratingScale().getByRole('radio', { name: rating, exact: true }).check();
  }

  /** Taps a signal: what was heard becomes a note. */
  async tapSignal(index: number): Promise<void> {
    await this.page.getByRole('group', { name: 'Signals' }).getByRole('button').nth(index).click();
  }

  /** Gives the recommendation; the wrap-up stands at its last step, or is brought there. */
  async recommend(recommendation: RecommendationName): Promise<void> {
    await this.page.getByRole('button', { name: 'Seal', exact: true }).click();
    await this.recommendation.getByRole('radio', { name: recommendation, exact: true }).check();
  }

  /** In the wrap-up: marks what is still open as not assessed, one competency a screen. */
  async settleOpenRatings(): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Wrap-up steps' });
    await steps.waitFor();
    const labels = await steps
      .getByRole('button', { name: /: open\b/ })
      .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
    for (const label of labels) {
      await steps.getByRole('button', { name: label }).click();
      await this.rate('Not assessed');
    }
  }

  /** Seals, and waits until it is done. */
  async seal(): Promise<void> {
    await this.sealScorecard.click();
    await this.page.getByRole('heading', { name: 'Scorecard sealed' }).waitFor();
  }

  /** Lets the message at the edge run out; its page clock has to be installed. */
  async outwaitMessage(): Promise<void> {
    await this.page.mouse.move(0, 0); // it stays while the pointer is on it
    await this.page.clock.fastForward('00:11');
    await this.page.getByRole('button', { name: 'Dismiss' }).waitFor({ state: 'hidden' });
  }
}
