import { describe, expect, it } from 'vitest';
import { compareTemplates } from '@/lib/domain/bank/kit-template';
import type { Level } from '@/lib/domain/level';
import { aKitTemplate } from '@/tests/support/builders';

function template(level: Level, stage: string, title = 'A kit') {
  return aKitTemplate({ level, stage, title });
}

describe('compareTemplates', () => {
  it('orders by level, then by stage of the loop, then by title; a stage of the bank’s own comes last', () => {
    const inOrder = [
      template('mid', 'first-call'),
      template('mid', 'ml-system-design'),
      template('mid', 'behavioural', 'Behaviour, one'),
      template('mid', 'behavioural', 'Behaviour, two'),
      template('mid', 'lunch'),
      template('senior', 'technical-interview'),
      template('staff', 'first-call'),
    ];
    expect(inOrder.toReversed().sort(compareTemplates)).toEqual(inOrder);
  });
});
