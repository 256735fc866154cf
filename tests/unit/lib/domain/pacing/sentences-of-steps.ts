import type { ReasonKind } from '@/lib/domain/pacing/reason';
import { NOTED } from './advised';
import { anInterview } from './an-interview';
import type { Spoken } from './spoken';
import { abTesting, onLatency } from './spoken';

/** What is said of the next step and of the question in focus. */
export const SENTENCES_OF_STEPS = {
  'no-evidence-yet': [
    [
      'Deployment lifecycle has no evidence yet and needs 12 of the 21 min left for questions',
      anInterview({ minutesLeft: 21, seconds: 59 }, { 'Deployment lifecycle': { questions: [12] } }),
    ],
    [
      'A/B testing has no evidence yet and needs 8 of the 21 min left for questions',
      abTesting({ minutesLeft: 21 }, { questions: [7.5] }),
    ],
  ],
  'nothing-noted': [
    [
      'A/B testing was asked, but nothing is noted: one more takes 8 of the 21 min left for questions',
      abTesting({ minutesLeft: 21 }, { questions: ['5 asked', 8] }),
    ],
  ],
  'held-short': [
    [
      'A/B testing has no evidence yet and only 7 of its 8 min: keep it short',
      abTesting({ minutesLeft: 7, seconds: 30 }, { questions: [8] }),
    ],
  ],
  'optional-fits': [
    [
      'A/B testing is not required, has no evidence yet, and its 5 min fit',
      abTesting({ minutesLeft: 21 }, { questions: [5], required: false }),
    ],
  ],
  'next-in-order': [
    [
      'A/B testing: one more question, 4 min, and everything still fits',
      abTesting({ minutesLeft: 21 }, { questions: ['8 asked', 4], ...NOTED }),
    ],
  ],
  'more-fits': [
    [
      'A/B testing: one more question, 4 min, fits beside what is required',
      abTesting({ minutesLeft: 8 }, { questions: ['8 asked', 4, 9], ...NOTED }),
    ],
  ],
  'nothing-left-to-ask': [
    [
      'No question is left to ask: 12 min for their questions and the closing',
      abTesting({ minutesLeft: 4 }, { questions: ['8 asked', '5 skipped'], ...NOTED }),
    ],
  ],
  'nothing-fits': [
    [
      'No open question fits into the 3 min left for questions: leave for the closing',
      abTesting({ minutesLeft: 3 }, { questions: ['8 asked', 5], ...NOTED }),
    ],
    [
      'No open question fits any more: leave for the closing',
      abTesting({ minutesLeft: 0, seconds: 59 }, { questions: ['8 asked', 5], ...NOTED }),
    ],
  ],
  'closing-now': [
    [
      'Leave for the closing: 8 min left for their questions and the closing',
      abTesting({ minutesLeft: 0 }, { questions: [5] }),
    ],
    [
      'Leave for the closing: less than a minute left for their questions and the closing',
      abTesting({ minutesLeft: -8, seconds: 1 }, { questions: [5] }),
    ],
  ],
  'time-used-up': [
    ['The 60 min are used up: close now', abTesting({ minutesLeft: -8 }, { questions: [5] })],
    ['The 60 min are used up: close now', abTesting({ minutesLeft: -9 }, { questions: ['5 asked'] })],
  ],
  'time-left': [
    ['4 min left for this question', onLatency(90, { minutesLeft: 21 }, {})],
    ['Less than a minute left for this question', onLatency(301, { minutesLeft: 21 }, {})],
  ],
  'running-long': [
    [
      'The 6 min are used up: everything else still fits',
      onLatency(419, { minutesLeft: 21 }, { 'A/B testing': { questions: [8] } }),
    ],
    [
      '2 min over the 6: 1 question no longer fits',
      onLatency(480, { minutesLeft: 20 }, { 'A/B testing': { questions: [8, 13] } }),
    ],
    [
      '1 min over the 6: 2 questions no longer fit',
      onLatency(420, { minutesLeft: 20 }, { 'A/B testing': { questions: [8, 13, 14] } }),
    ],
  ],
  'move-on': [
    [
      'Move on in 2 min: A/B testing still needs 8',
      onLatency(120, { minutesLeft: 10 }, { 'A/B testing': { questions: [8] } }),
    ],
    [
      'Move on now: A/B testing still needs 8 min',
      onLatency(120, { minutesLeft: 8, seconds: 59 }, { 'A/B testing': { questions: [8] } }),
    ],
    [
      'Move on in 1 min: A/B testing and 2 more still need 20',
      onLatency(
        480,
        { minutesLeft: 21 },
        {
          Monitoring: { questions: [5], required: false },
          'A/B testing': { questions: [8] },
          Ownership: { questions: ['7 asked', 7] },
          'Feature stores': { questions: [5] },
        },
      ),
    ],
  ],
  'move-on-to-closing': [
    ['Move on in 2 min: then the closing starts', onLatency(120, { minutesLeft: 2 }, {})],
    ['Move on now: the closing starts', onLatency(360, { minutesLeft: 0, seconds: 59 }, {})],
  ],
} satisfies Partial<Record<ReasonKind, readonly Spoken[]>>;
