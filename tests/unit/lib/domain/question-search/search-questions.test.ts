import { describe, expect, it } from 'vitest';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import { aProbe, anEntry, found, search } from './a-catalogue';

describe('what is found', () => {
  const catalogue = [
    anEntry('drift', { prompt: 'Tell me about the last drift alert.' }),
    anEntry('rollback', { prompt: 'Which rollback was yours?' }, { competency: 'deployment' }),
    anEntry('tagged', { tags: ['feature-store'] }),
    anEntry('probed', { probes: [aProbe('Who was on call?')] }),
    anEntry('meant', { intent: 'Whether they measured throughput.' }),
  ];

  it.each([
    ['alert', ['drift']],
    ['ALERT drift', ['drift']],
    ['drift alért', ['drift']],
    ['ale', ['drift']],
    ['la dri', ['drift']],
    ['dirft', ['drift']],
    ['drift rollback', []],
    ['deployment', ['rollback']],
    ['feature store', ['tagged']],
    ['featurestore', ['tagged']],
    ['on-call', ['probed']],
    ['throughput', ['meant']],
    ['throuhgput', ['meant']],
    ['zebra', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(catalogue, query)).toEqual(ids);
  });

  it('looks a compound up as one word where the bank has it as one', () => {
    const both = [
      anEntry('joined', { prompt: 'The A/B test', rank: 2 }),
      anEntry('apart', { prompt: 'A bad test', rank: 1 }),
    ];
    expect(found(both, 'a/b')).toEqual(['joined']);
    expect(found(both, 'b/a')).toEqual(['joined', 'apart']);
    expect(found(both, 'a b')).toEqual(['joined', 'apart']);
  });

  it('looks further only for a word that is near to nothing', () => {
    const close = [
      anEntry('model', { prompt: 'Which model?' }),
      anEntry('modelling', { prompt: 'The modelling, please' }),
    ];
    expect(found(close, 'modle')).toEqual(['model']);
    expect(found(close, 'modlelin')).toEqual(['modelling']);
  });
});

describe('the order of what is found', () => {
  it('puts the prompt first, then competency and tags, probes, intent, and slips last', () => {
    const catalogue = [
      anEntry('slip', { prompt: 'Latencx', rank: 1 }),
      anEntry('intent', { intent: 'Latency', rank: 2 }),
      anEntry('probe', { probes: [aProbe('Latency')], rank: 3 }),
      anEntry('tag', { tags: ['latency'], rank: 4 }),
      anEntry('title', { rank: 5 }, { competency: 'latency' }),
      anEntry('beginning', { prompt: 'Latencyless', rank: 6 }),
      anEntry('prompt', { prompt: 'The latency', rank: 7 }),
    ];
    expect(found(catalogue, 'latency')).toEqual([
      'prompt',
      'beginning',
      'tag',
      'title',
      'probe',
      'intent',
      'slip',
    ]);
  });

  it('adds up what each word is worth, and a slip outweighs them', () => {
    const catalogue = [
      anEntry('slipped', { prompt: 'Canary relaese', rank: 1 }),
      anEntry('probed', { probes: [aProbe('Canary release')], rank: 2 }),
      anEntry('half', { prompt: 'Canary', probes: [aProbe('release')], rank: 3 }),
      anEntry('prompt', { prompt: 'Release by canary', rank: 4 }),
    ];
    expect(found(catalogue, 'canary release')).toEqual(['prompt', 'half', 'probed', 'slipped']);
  });

  it('goes by rank, then id, then bank among equals', () => {
    const prompt = 'Drift';
    const catalogue = [
      anEntry('a', { prompt, rank: 2 }),
      anEntry('b', { prompt, rank: 1 }, { bank: 'zeta' }),
      anEntry('b', { prompt, rank: 1 }, { bank: 'alpha' }),
      anEntry('c', { prompt, rank: 1 }),
    ];
    const { hits } = search(catalogue, 'drift');
    expect(hits.map(({ bankId, question }) => `${question.id} ${bankId}`)).toEqual([
      'b alpha',
      'b zeta',
      'c small',
      'a small',
    ]);
  });

  it.each(['', '   ', '…?', '🙂'])('lists everything in the order of the banks for %j', (text) => {
    const catalogue = [
      anEntry('late', { rank: 1 }, { competency: 'teamwork' }),
      anEntry('second', { rank: 2 }),
      anEntry('first', { rank: 1 }),
      anEntry('other', { rank: 9 }, { bank: 'another' }),
    ];
    expect(found(catalogue, text)).toEqual(['other', 'first', 'second', 'late']);
  });
});

describe('facets', () => {
  const mlops = RoleId.parse('mlops');
  const research = RoleId.parse('ml-research');
  const catalogue = [
    anEntry('one', { prompt: 'Drift', minutes: 5, levels: ['mid'], roles: [mlops] }),
    anEntry('two', { prompt: 'Drift', minutes: 8, levels: ['mid', 'senior'], roles: [mlops, research] }),
    anEntry('three', { prompt: 'Drift', minutes: 5, roles: [research] }, { competency: 'latency' }),
    anEntry('four', { prompt: 'Canary', minutes: 6, roles: [mlops] }, { competency: 'latency' }),
  ];
  const monitoring = CompetencyId.parse('monitoring');
  const latency = CompetencyId.parse('latency');

  it.each([
    [{ competencies: [latency] }, ['three', 'four']],
    [{ competencies: [latency, monitoring], text: 'drift' }, ['one', 'two', 'three']],
    [{ role: research }, ['three', 'two']],
    [{ level: 'mid' as const }, ['one', 'two']],
    [{ maxMinutes: 5 }, ['three', 'one']],
    [{ maxMinutes: 7 }, ['four', 'three', 'one']],
    [{ role: mlops, level: 'mid' as const, maxMinutes: 5 }, ['one']],
    [{ competencies: [CompetencyId.parse('gone')] }, []],
  ])('%j keep %j', (choices, ids) => {
    expect(new Set(found(catalogue, choices))).toEqual(new Set(ids));
  });

  it('count what the query finds, each over what the other facets leave', () => {
    const { counts } = search(catalogue, { text: 'drift', competencies: [monitoring], maxMinutes: 5 });
    expect(counts.competencies.map(({ value, count }) => [value.title, count])).toEqual([
      ['Latency', 1],
      ['Monitoring', 1],
    ]);
    expect(counts.roles).toEqual([
      { value: research, count: 0 },
      { value: mlops, count: 1 },
    ]);
    expect(counts.levels.map(({ count }) => count)).toEqual([1, 0, 0]);
    expect(counts.minutes).toEqual([
      { value: 5, count: 1 },
      { value: 6, count: 1 },
      { value: 8, count: 2 },
    ]);
  });

  it('offer a competency that two banks share once', () => {
    const shared = [anEntry('one'), anEntry('two', {}, { bank: 'other' })];
    expect(search(shared, '').counts.competencies).toMatchObject([{ value: { id: 'monitoring' }, count: 2 }]);
  });
});
