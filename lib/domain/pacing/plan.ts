import { askingOrder } from './asking-order';
import { filled } from './filled';
import type { OpenQuestion, Outlook, Prospect } from './outlook';
import type { Reserve } from './reserve';
import { isNeeded, reserveOf } from './reserve';
import type { Standing } from './standing';
import { standingOf } from './standing';

/** An open question that fits, with the seconds that it gets. */
export interface PlannedQuestion {
  readonly question: OpenQuestion;
  readonly seconds: number;
}

/** What to do with the time until the closing. */
export interface Plan {
  readonly outlook: Outlook;
  readonly reserve: Reserve;
  /** In the order in which they are to be asked. */
  readonly order: readonly PlannedQuestion[];
  /** Open questions that do not fit, in the order of `Outlook.open`. */
  readonly cut: readonly OpenQuestion[];
  readonly standings: ReadonlyMap<Prospect, Standing>;
  /** Seconds until the closing that nothing is planned for. */
  readonly spareSeconds: number;
}

/** Seconds that a required competency at risk could have beside those that are covered. */
export function secondsBeside({ outlook, reserve }: Plan): number {
  const { focus } = outlook;
  return reserve.freeSeconds + (focus && !isNeeded(focus.prospect) ? reserve.focusSeconds : 0);
}

/** Plans the rest of an interview. */
export function planOf(outlook: Outlook): Plan {
  const reserve = reserveOf(outlook);
  const fits = filled(outlook, reserve);
  const fitting = new Set(fits.questions);
  const inPlan = new Set(fits.questions.map(({ prospect }) => prospect));
  const [planned, cut]: [OpenQuestion[], OpenQuestion[]] = [[], []];
  for (const question of outlook.open) (fitting.has(question) ? planned : cut).push(question);
  const standings = new Map(
    outlook.prospects.map((prospect) => [
      prospect,
      standingOf(prospect, outlook, reserve, inPlan.has(prospect)),
    ]),
  );
  const order = askingOrder(
    planned,
    reserve,
    cut.length === 0,
    [...standings].some(([{ competency }, standing]) => competency.required && standing === 'at-risk'),
  );
  return {
    outlook,
    reserve,
    order: order.map((question) => ({
      question,
      seconds: question === reserve.short?.question ? reserve.short.seconds : question.seconds,
    })),
    cut,
    standings,
    spareSeconds: fits.spareSeconds,
  };
}
