import { describe, expect, it } from 'vitest';
import { consolidatedFileName, kitFileName, scorecardFileName } from '@/lib/export/file-names';
import { aLoop, aScorecard, uuid } from '@/tests/support/builders';
import { KitId } from '@/lib/domain/kit';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { ScorecardId } from '@/lib/domain/scorecard-id';

const ID = uuid(7).replace('00000000', '0a1b2c3d');

describe('file names', () => {
  it('hold a part of the id and nobody’s name', () => {
    expect(scorecardFileName(aScorecard(1, { id: ScorecardId.parse(ID) }))).toBe('scorecard-0a1b2c3d.json');
    expect(scorecardFileName(aScorecard(1, { id: ScorecardId.parse(ID) }), 'md')).toBe(
      'scorecard-0a1b2c3d.md',
    );
    expect(consolidatedFileName(aLoop({ id: LoopId.parse(ID) }), 'csv')).toBe('consolidated-0a1b2c3d.csv');
    expect(kitFileName(KitId.parse(ID))).toBe('interview-0a1b2c3d.kit.json');
  });
});
