import type { Verdict } from '../db/receive-scorecard';

/** How a verdict reads after whose scorecard it is, and whether there is something to do about it. */
export interface Words {
  readonly text: string;
  readonly trouble: boolean;
}

const calm = (text: string): Words => ({ text, trouble: false });
const trouble = (text: string): Words => ({ text, trouble: true });

/** The words of every verdict. */
export const VERDICT_WORDS: Record<Verdict, Words> = {
  added: calm('was added'),
  'already-there': calm('is in this loop already; nothing was doubled'),
  superseded: calm('was added as an earlier revision; the later one that is here counts'),
  differs: trouble(
    'differs from the sealed scorecard of the same id that is here; the one that is here was kept',
  ),
  conflict: trouble(
    'is in, and contradicts another one from the same kit; neither counts until you take one out',
  ),
  withdrawn: trouble('is in and does not count: its kit was withdrawn'),
  'superseded-kit': trouble(
    'is in and does not count: its kit was reissued, so ask for a scorecard made with the new one',
  ),
  'altered-kit': trouble(
    'was left out: its kit is not as it was issued. Nothing was changed; reissue the kit and send it again',
  ),
  'wrong-secret': trouble(
    'was left out: nothing in it proves that it was made with the kit that it names. Nothing was changed; ask its interviewer for the original file',
  ),
  'no-kit': trouble(
    'was left out: it was made without a kit, and this loop takes only scorecards of the kits that were made for it',
  ),
  'unknown-kit': trouble(
    'was left out: its kit belongs to no loop that is here. Nothing was changed; it may be meant for another lead',
  ),
  'no-loop': trouble(
    'was left out: it was made without a kit, so it names no loop. Open the loop that it belongs to and drop it there',
  ),
  'deleted-loop': trouble(
    'was left out: the loop of its kit is deleted. Restore the loop in Settings, then drop the file again',
  ),
};
