import { describe, expect, it } from 'vitest';
import { checkBank } from '@/scripts/rubrics/check-bank';
import { problemLines } from '@/scripts/rubrics/problem-lines';
import { soundBank, soundBundle, writeFiles } from '@/tests/fixtures/banks/sound-bank';
import { useTempFolder } from '@/tests/fixtures/banks/temp-folder';

type Files = ReturnType<typeof soundBank>;

const QUESTION = 'questions/monitoring/last-alert.json';
const COMPETENCY = 'competencies/monitoring.json';
const KIT = 'kits/mlops-senior.json';

function unchanged(): void {
  // the sound bank as it is
}

/** A second question, sound in itself. */
function another(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...soundBank()[QUESTION],
    id: 'another',
    prompt: 'How would you decide when to retrain a recommender?',
    rank: 2,
    ...fields,
  };
}

describe('the rules of a bank', () => {
  const folder = useTempFolder();

/** What the check says of the sound bank with something changed and something added. */
function linesFor(change: (files: Files) => void, added: Record<string, unknown> = {}): string[] {
  const files = soundBank();
  change(files);
  writeFiles(folder.path, { ...files, ...added });
  return problemLines(checkBank(folder.path), folder.path);
}

  it('finds nothing wrong with a sound bank, and reads it whole', () => {
    expect(linesFor(unchanged, { 'README.md': '# Notes', LICENSE: 'MIT', '.git/config': 'x', '.DS_Store': 'x' })).toEqual(
      [],
    );
    expect(checkBank(folder.path).bank).toEqual(soundBundle());
  });

  it.each<[string, (files: Files) => void, string]>([
    ['an anchor is missing', (f) => Reflect.deleteProperty(f[COMPETENCY].anchors, '3'), `${COMPETENCY}:2:14: anchors.3: is missing`],
    ['an anchor is blank', (f) => (f[COMPETENCY].anchors[3] = ' '), `${COMPETENCY}:5:10: anchors.3: says nothing; an anchor describes what the candidate does`],
    ['two anchors are the same', (f) => (f[COMPETENCY].anchors[4] = f[COMPETENCY].anchors[3]), `${COMPETENCY}:6:10: anchors.4: says the same as the anchor of level 3`],
    ['an anchor judges the person', (f) => (f[COMPETENCY].anchors[5] = 'Is a brilliant engineer.'), `${COMPETENCY}:7:10: anchors.5: has the trait word "brilliant"; say what the candidate does instead`],
    ['a role is unknown', (f) => f[COMPETENCY].roles.push('pilot'), `${COMPETENCY}:14:5: roles[1]: the bank has no role "pilot"`],
    ['a strong signal is missing', (f) => f[QUESTION].signals.strong.pop(), `${QUESTION}:36:15: signals.strong: needs at least 2 strong signals and has 1`],
    ['a weak signal is missing', (f) => f[QUESTION].signals.weak.pop(), `${QUESTION}:40:13: signals.weak: needs at least 2 weak signals and has 1`],
    ['a probe is missing', (f) => f[QUESTION].probes.pop(), `${QUESTION}:10:13: probes: needs at least 3 probes and has 2`],
    ['no probe asks for the own part', (f) => f[QUESTION].probes.forEach((probe) => (probe.purpose = 'depth')), `${QUESTION}:10:13: probes: has no ownership probe, which asks what the candidate did themselves`],
    ['a probe id is used twice', (f) => f[QUESTION].probes.forEach((probe, i) => (probe.id = i < 2 ? 'same' : 'other')), `${QUESTION}:18:13: probes[1].id: the probe id "same" is used twice`],
    ['a probe rank is used twice', (f) => f[QUESTION].probes.forEach((probe) => (probe.rank = 1)), `${QUESTION}:20:15: probes[1].rank: the rank 1 is used twice`],
    ['a prompt asks for age', (f) => (f[QUESTION].prompt = 'How old are you?'), `${QUESTION}:30:13: prompt: asks about age, which an interview must not`],
    ['a probe asks for family', (f) => f[QUESTION].probes.forEach((probe, i) => (probe.text = i === 1 ? 'Are you married?' : 'Why?')), `${QUESTION}:21:15: probes[1].text: asks about family, which an interview must not`],
    ['an opening asks for health', (f) => (f[KIT].opening.text = 'Do you have any illnesses?'), `${KIT}:21:13: opening.text: asks about health, which an interview must not`],
    ['a file holds an id that is not its name', (f) => (f[QUESTION].id = 'first-alert'), `${QUESTION}:3:9: id: does not fit the file's path: the file belongs in questions/monitoring/first-alert.json`],
    ['a question lies in the folder of another competency', (f) => (f[QUESTION].competency = 'latency'), `${QUESTION}:2:17: competency: does not fit the file's path: the file belongs in questions/latency/last-alert.json`],
    ['a question belongs to no competency', (f) => (f[QUESTION].competency = 'latency'), `${QUESTION}:2:17: competency: there is no competency "latency"`],
    ['a kit’s minutes do not add up', (f) => (f[KIT].minutes = 15), `${KIT}:18:14: minutes: the parts add up to 14, not to 15 minutes`],
    ['a kit’s question has more minutes than its part', (f) => (f[QUESTION].minutes = 8), `${KIT}:10:18: competencies[0].minutes: its questions add up to 8, not to 6 minutes`],
    ['a kit asks a question of another level', (f) => (f[KIT].level = 'mid'), `${KIT}:12:9: competencies[0].questions[0]: "last-alert" is not written for the level "mid"`],
    ['a kit asks a question of another role', (f) => (f[KIT].role = 'applied-ml'), `${KIT}:12:9: competencies[0].questions[0]: "last-alert" is not written for the role "applied-ml"`],
    ['a kit asks what is retired', (f) => Object.assign(f[QUESTION], { retired: true }), `${KIT}:12:9: competencies[0].questions[0]: "last-alert" is retired`],
    ['a kit covers what is retired', (f) => Object.assign(f[COMPETENCY], { retired: true }), `${KIT}:9:13: competencies[0].id: the competency "monitoring" is retired`],
    ['a kit covers a competency twice', (f) => f[KIT].competencies.push({ id: 'monitoring', minutes: 6, questions: ['last-alert'] }), `${KIT}:16:13: competencies[1].id: "monitoring" is covered twice`],
    ['a kit asks what is not there', (f) => (f[KIT].competencies = [{ id: 'monitoring', minutes: 6, questions: ['lost'] }]), `${KIT}:12:9: competencies[0].questions[0]: there is no question "lost"`],
    ['a bank is from a newer version', (f) => (f['bank.json'].format = 'evenhand-bank/2'), 'bank.json: was written by a newer Evenhand (format evenhand-bank/2); update to open it'],
    ['a bank is something else', (f) => (f['bank.json'].format = 'other'), 'bank.json: is not the record of a question bank'],
    ['the header is missing', (f) => Reflect.deleteProperty(f, 'bank.json'), 'bank.json: is missing'],
  ])('names the file and place when %s', (_what, change, line) => {
    expect(linesFor(change)).toContain(line);
  });

  it('names a competency that nothing asks about', () => {
    const competency = { ...soundBank()[COMPETENCY], id: 'latency' };
    expect(linesFor(unchanged, { 'competencies/latency.json': competency })).toEqual([
      'competencies/latency.json:1:1: has no question',
    ]);
  });

  it('counts a retired question as none, and asks nothing more of it', () => {
    const retired = (files: Files) => {
      Object.assign(files[QUESTION], { retired: true, probes: [] });
      Reflect.deleteProperty(files, KIT);
    };
    expect(linesFor(retired)).toEqual([`${COMPETENCY}:1:1: has no question`]);
  });

  it('takes a question that names no role for every role', () => {
    expect(linesFor((files) => (files[QUESTION].roles = []))).toEqual([]);
  });

  it('names a prompt that repeats another', () => {
    const prompt = 'Tell me about the most recent alert that your models raised.';
    expect(linesFor(unchanged, { 'questions/monitoring/another.json': another({ prompt }) })).toEqual([
      `${QUESTION}:30:13: prompt: asks nearly the same as "another"`,
    ]);
  });

  it('lets two questions stand side by side that ask different things', () => {
    expect(linesFor(unchanged, { 'questions/monitoring/another.json': another() })).toEqual([]);
  });

  it('names an id that two things of different kinds share', () => {
    const kit = { ...soundBank()[KIT], id: 'monitoring' };
    expect(linesFor(unchanged, { 'kits/monitoring.json': kit })).toEqual([
      'kits/monitoring.json:16:9: id: the id "monitoring" is used twice',
    ]);
  });

  it('names a kit with more competencies than can be rated', () => {
    const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const kit = soundBank()[KIT];
    kit.competencies = ids.map((id) => ({ id, minutes: 6, questions: ['last-alert'] }));
    expect(linesFor((files) => Object.assign(files, { [KIT]: kit }))).toContain(
      `${KIT}:7:19: competencies: has 9 competencies; more than 8 cannot be rated in one interview`,
    );
  });
});
