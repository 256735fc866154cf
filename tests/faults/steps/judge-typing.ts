import type { FaultRun } from '../fault';
import { difference } from './difference';
import type { Typist } from './typist';

/** At most so much typing may be lost, in milliseconds: what was under way when it happened. */
const MAY_BE_LOST = 100;

interface Typed {
  readonly typist: Typist;
  /** What another connection read last before it happened. */
  readonly acknowledged: string;
  /** What was there afterwards. */
  readonly kept: string;
  /** When it happened, on the clock of `performance.now`. */
  readonly at: number;
}

/** Compares what was typed and what was acknowledged with what was kept. */
export function judgeTyping({ typist, acknowledged, kept, at }: Typed): FaultRun {
  const unkept = typist.unkept(kept.length, at);
  const problems = [
    kept.startsWith(acknowledged)
      ? null
      : `lost what was acknowledged: ${acknowledged.length} letters, ${kept.length} kept`,
    typist.letters.startsWith(kept)
      ? null
      : `kept is not what was typed: ${difference(typist.letters, kept)}`,
    unkept <= MAY_BE_LOST ? null : `${unkept.toFixed(0)} ms of typing lost`,
    acknowledged.length > 0 ? null : 'nothing had been acknowledged, so nothing was proved',
  ];
  return {
    problems: problems.filter((problem) => problem !== null),
    figures: {
      typed: typist.letters.length,
      acknowledged: acknowledged.length,
      kept: kept.length,
      'ms lost': Math.round(unkept),
    },
  };
}
