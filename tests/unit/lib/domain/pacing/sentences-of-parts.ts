import type { ReasonKind } from '@/lib/domain/pacing/reason';
import { NOTED } from './advised';
import type { Spoken } from './spoken';
import { abTesting, besideABTesting, onLatency } from './spoken';

/** What is said of the questions that are cut or kept and of the competencies. */
export const SENTENCES_OF_PARTS = {
  'does-not-fit-beside': [
    ['Monitoring needs 10 min, and only 4 are left beside what else is required', besideABTesting(12)],
    ['Monitoring needs 10 min, and only 1 is left beside what else is required', besideABTesting(9)],
    ['Monitoring needs 10 min, and less than one is left beside what else is required', besideABTesting(8.5)],
    ['Monitoring needs 10 min, and none is left beside what else is required', besideABTesting(8)],
    [
      'Monitoring needs 10 min, and only 4 are left beside what else is required',
      onLatency(
        180,
        { minutesLeft: 12 },
        { 'A/B testing': { questions: [8] }, Monitoring: { questions: [10] } },
      ),
    ],
  ],
  'does-not-fit-before-closing': [
    [
      'A/B testing needs 8 min, and only 5 are left before the closing',
      abTesting({ minutesLeft: 5 }, { questions: [8] }),
    ],
  ],
  'optional-does-not-fit': [
    [
      'A/B testing is not required, and its 8 min no longer fit',
      abTesting({ minutesLeft: 7 }, { questions: [8], required: false }),
    ],
    [
      'A/B testing is not required, and its 8 min no longer fit',
      abTesting({ minutesLeft: 1 }, { questions: [8], required: false }),
    ],
  ],
  'over-its-time': [
    [
      'A/B testing has evidence and is 3 min over its time: 5 min more no longer fit',
      abTesting({ minutesLeft: 4 }, { questions: ['8 asked', 5], spentSeconds: 780, ...NOTED }),
    ],
    [
      'A/B testing has evidence and its time is used up: 5 min more no longer fit',
      abTesting({ minutesLeft: 4 }, { questions: ['8 asked', 5], spentSeconds: 601, ...NOTED }),
    ],
  ],
  'has-enough': [
    [
      'A/B testing has evidence: 5 min more no longer fit',
      abTesting({ minutesLeft: 4 }, { questions: ['8 asked', 5], spentSeconds: 600, ...NOTED }),
    ],
  ],
  'has-another-question': [
    [
      'A/B testing keeps another question: 8 min more no longer fit',
      abTesting({ minutesLeft: 10 }, { questions: [8, 4] }),
    ],
    [
      'A/B testing keeps another question: 8 min more no longer fit',
      abTesting({ minutesLeft: 3 }, { questions: [8, 4] }),
    ],
  ],
  'is-being-asked': [
    [
      'A/B testing is being asked now: 5 min more no longer fit',
      abTesting({ minutesLeft: 6, current: ['A/B testing', 1, 60] }, { questions: ['6 asked', 5] }),
    ],
  ],
  'depends-on-question': [
    [
      'A/B testing has no evidence yet and depends on this question',
      abTesting({ minutesLeft: 21 }, { questions: [8] }),
    ],
  ],
  'depends-on-focus': [
    [
      'A/B testing has no evidence yet: give this question its time',
      abTesting({ minutesLeft: 21, current: ['A/B testing', 1, 60] }, { questions: ['6 asked'] }),
    ],
  ],
  'has-evidence': [
    ['A/B testing has evidence', abTesting({ minutesLeft: 21 }, { questions: [8], ...NOTED })],
  ],
  fits: [
    [
      'A/B testing has no evidence yet, and its 8 min fit',
      abTesting({ minutesLeft: 21 }, { questions: [9, 8] }),
    ],
  ],
  'in-focus': [
    [
      'A/B testing is being asked now',
      abTesting({ minutesLeft: 21, current: ['A/B testing', 1, 60] }, { questions: ['6 asked', 5] }),
    ],
  ],
  'in-focus-with-less': [
    [
      'A/B testing is being asked now, with 3 min left for it',
      abTesting({ minutesLeft: 3, current: ['A/B testing', 1, 60] }, { questions: ['6 asked'] }),
    ],
    [
      'A/B testing is being asked now, with less than a minute left for it',
      abTesting(
        { minutesLeft: 0, seconds: 30, current: ['A/B testing', 1, 60] },
        { questions: ['6 asked'], required: false },
      ),
    ],
  ],
  'no-time-left': [
    [
      'No time left for A/B testing: mark it not assessed or agree more time',
      abTesting({ minutesLeft: 5 }, { questions: [8] }),
    ],
  ],
  'no-question-left': [
    [
      'A/B testing has no question left and nothing noted: note evidence, add a question or mark it not assessed',
      abTesting({ minutesLeft: 21 }, { questions: ['8 asked', '4 skipped'] }),
    ],
    [
      'A/B testing has no question left and nothing noted: note evidence, add a question or mark it not assessed',
      abTesting({ minutesLeft: 21, current: ['A/B testing', 1, 480] }, { questions: ['8 asked'] }),
    ],
  ],
} satisfies Partial<Record<ReasonKind, readonly Spoken[]>>;
