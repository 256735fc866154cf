import { describe, expect, it } from 'vitest';
import { asksTwice } from '@/lib/domain/bank/double-questions';

describe('asksTwice', () => {
  it.each([
    'Which alert fired last? What did you do?',
    'What did you do, and why?',
    'Describe the metric that you chose and why.',
    'How did you set the threshold and how would you set it today?',
    'What was slow, and which layers of the model did you change?',
    'What broke, and how was the cause found?',
    'Who noticed, and why didn’t they page you?',
    'What did you\ntry, or what\nwould you try?',
  ])('finds the second question in "%s"', (text) => {
    expect(asksTwice(text)).toBe(true);
  });

  it.each([
    'Tell me about the last time a live model declined slowly.',
    'Tell me which part was slow and what you did about it.',
    'How did you decide what to watch and what to leave alone?',
    'How does a run know which image and which data to use?',
    'You hear this from the head of support. And which setting would you have me choose?',
    'A customer writes: "Why was I refused? Who decided it?" What do you send back?',
    "Your users' lead asks 'What is drift?' at lunch. What do you say?",
    'Would you retrain or would you wait?',
    'Tell me what broke and which did the damage.',
    'Say which metrics you watched and which were the first to move.',
    'Say how the p95 moved and how the p99 was the same.',
    'What p95 and what batch size was that?',
    'You measured that??',
  ])('lets pass "%s"', (text) => {
    expect(asksTwice(text)).toBe(false);
  });
});
