import { describe, expect, it } from 'vitest';
import { barredTopic } from '@/lib/domain/bank/barred-topics';

describe('barredTopic', () => {
  it.each([
    ['age', 'How old are you?'],
    ['age', 'Would you mind telling me your exact age?'],
    ['age', 'What year did you graduate?'],
    ['age', 'When do you plan to retire?'],
    ['family', 'Are you married?'],
    ['family', 'Do you have any children?'],
    ['family', 'Are you planning to start a family?'],
    ['family', 'Who looks after your kids while you travel?'],
    ['family', 'What does your husband do?'],
    ['family', 'When would you take your maternity leave?'],
    ['health', 'Do you have any health problems?'],
    ['health', 'How is your health?'],
    ['health', 'Are you on medication?'],
    ['health', 'How many sick days did you take?'],
    ['religion or belief', 'What is your religion?'],
    ['religion or belief', 'Are you a Muslim?'],
    ['religion or belief', 'Which religious holidays do you observe?'],
    ['origin or citizenship', 'Where are you really from?'],
    ['origin or citizenship', 'What’s your native language?'],
    ['origin or citizenship', 'Are you an EU citizen?'],
    ['origin or citizenship', 'Where were your parents born?'],
    ['sex or orientation', 'Are you gay?'],
    ['sex or orientation', 'What is your sexual orientation?'],
    ['politics or union', 'Who did you vote for?'],
    ['politics or union', 'Are you a member of a trade union?'],
    ['criminal record', 'Have you ever been arrested?'],
    ['past pay', 'What is your current salary?'],
    ['past pay', 'How much did you earn there?'],
    ['family', 'We move fast here. Do you have\nkids?'],
  ])('finds %s in "%s"', (topic, text) => {
    expect(barredTopic(text)).toBe(topic);
  });

  it.each([
    'How did your age feature behave once the population drifted?',
    'What happened when your gender classifier met new data?',
    'How old was the model when you replaced it?',
    'What did your health checks miss?',
    'Did the service have any health issues that week?',
    'A lender wants nationality as a feature. What do you do?',
    'How would you test a model for bias by race or religion?',
    'What did your race condition cost?',
    'Tell me about a model that predicted pregnancy from purchases.',
    'Who were your partner teams?',
    'What p95 were you expecting?',
    'Do you have a family of models or one?',
    'How are you single-handedly responsible for the pipeline?',
    'What did you leave to the parent process and its children?',
    'Where are you in the migration?',
    'How did you make the model pay for itself?',
    'Which language are you strongest in?',
    'What is the retention age of your training data?',
    'I will not ask about your family or your health, and you need not mention them.',
    "We won't ask how old are you, or anything like it.",
    'Are you familiar with fairness metrics?',
  ])('lets pass "%s"', (text) => {
    expect(barredTopic(text)).toBeNull();
  });
});
