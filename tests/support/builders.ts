/**
 * Small valid records to test with. Each builder takes what a test cares about and fills in the rest; the same call
 * gives the same record every time.
 */
import type { Bank } from '@/lib/domain/bank/bank';
import { BANK_FORMAT, BankId } from '@/lib/domain/bank/bank';
import type { Competency } from '@/lib/domain/bank/competency';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import type { KitTemplate } from '@/lib/domain/bank/kit-template';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import type { Question } from '@/lib/domain/bank/question';
import { ProbeId, QuestionId } from '@/lib/domain/bank/question';
import { contentHash } from '@/lib/domain/content-hash';
import type { Interview } from '@/lib/domain/interview';
import { InterviewId } from '@/lib/domain/interview-id';
import type { Interviewer } from '@/lib/domain/interviewer';
import { InterviewerId } from '@/lib/domain/interviewer';
import type { Kit } from '@/lib/domain/kit';
import { createKit, kitCompetencies, KitId, kitQuestions } from '@/lib/domain/kit';
import type { Loop } from '@/lib/domain/loop/loop';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Note } from '@/lib/domain/note';
import { NoteId } from '@/lib/domain/note';
import type { Rating } from '@/lib/domain/rating';
import type { Scorecard } from '@/lib/domain/scorecard';
import { SCORECARD_FORMAT } from '@/lib/domain/scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';

/** When the built interviews start: 2026-03-02 09:00 UTC. */
export const NINE_O_CLOCK = Date.UTC(2026, 2, 2, 9);

/** The competencies of the built bank, in the order in which its kit covers them. */
export const COMPETENCIES = ['monitoring', 'latency', 'teamwork'] as const;

/** A UUID that is the same for the same number. */
export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** A competency; its title is the id with a capital. */
export function aCompetency(id: string, overrides: Partial<Competency> = {}): Competency {
  return {
    id: CompetencyId.parse(id),
    title: id.charAt(0).toUpperCase() + id.slice(1),
    definition: `What is rated as ${id}.`,
    group: 'production',
    anchors: {
      1: 'Names no example.',
      2: 'Names an example that others worked on.',
      3: 'Describes their own part in one example.',
      4: 'Gives the figure that told them it worked.',
      5: 'Says what they would now do differently, and why.',
    },
    signals: { strong: ['names the owner'], weak: ['speaks of "we" throughout'] },
    roles: [RoleId.parse('mlops')],
    tags: [],
    ...overrides,
  };
}

/** A question of a competency, with the probes `own` and `result`. */
export function aQuestion(id: string, competency: string, overrides: Partial<Question> = {}): Question {
  return {
    id: QuestionId.parse(id),
    competency: CompetencyId.parse(competency),
    prompt: `Tell me about the last time you worked on ${competency} (${id}).`,
    kind: 'past-behaviour',
    intent: 'Whether they did it themselves.',
    probes: [
      { id: ProbeId.parse('own'), rank: 1, text: 'What was your own part?', purpose: 'ownership' },
      { id: ProbeId.parse('result'), rank: 2, text: 'How did it end?', purpose: 'outcome' },
    ],
    signals: { strong: ['names a date'], weak: ['stays general'] },
    levels: ['senior'],
    roles: [RoleId.parse('mlops')],
    tags: [],
    minutes: 5,
    rank: 1,
    ...overrides,
  };
}

/** A kit template over the built bank: each competency with its two questions, 40 minutes in all. */
export function aKitTemplate(overrides: Partial<KitTemplate> = {}): KitTemplate {
  return {
    id: KitTemplateId.parse('mlops-senior-technical'),
    title: 'MLOps, senior: technical interview',
    role: RoleId.parse('mlops'),
    stage: 'technical-interview',
    level: 'senior',
    minutes: 40,
    competencies: COMPETENCIES.map((id) => ({
      id: CompetencyId.parse(id),
      minutes: 10,
      questions: [QuestionId.parse(`${id}-first`), QuestionId.parse(`${id}-second`)],
    })),
    opening: { text: 'Welcome. I will take notes as we speak.', minutes: 3 },
    closing: { text: 'What would you like to ask me?', minutes: 7 },
    answers: [{ id: 'on-call', question: 'Who is on call?', guidance: 'Say how the rota works.' }],
    ...overrides,
  };
}

/** A bank with three competencies, two questions for each, and one kit template; it has no problems. */
export function aBank(overrides: Partial<Bank> = {}): Bank {
  return {
    format: BANK_FORMAT,
    id: BankId.parse('small'),
    title: 'A small bank',
    version: '1.0.0',
    licence: 'MIT',
    scale: { levels: { 1: 'Lowest', 2: 'Low', 3: 'Middle', 4: 'High', 5: 'Highest' } },
    roles: [{ id: RoleId.parse('mlops'), title: 'MLOps engineer', summary: 'Keeps models running.' }],
    competencies: COMPETENCIES.map((id) => aCompetency(id)),
    questions: COMPETENCIES.flatMap((id) => [
      aQuestion(`${id}-first`, id),
      aQuestion(`${id}-second`, id, { rank: 2 }),
    ]),
    kits: [aKitTemplate()],
    ...overrides,
  };
}

/** The kit that the built template asks for. */
export function aKit(overrides: Partial<Kit> = {}): Kit {
  const bank = aBank();
  const kit = createKit(KitId.parse(uuid(1)), aKitTemplate(), { ...bank, hash: contentHash(bank) });
  return { ...kit, ...overrides };
}

/** A kit that covers the given competencies and no others, with one question each. */
export function aKitFor(competencies: readonly Competency[]): Kit {
  return aKit({
    parts: competencies.map((competency) => ({
      competency,
      minutes: 10,
      questions: [aQuestion(`${competency.id}-first`, competency.id)],
    })),
  });
}

/** A person who rates; another number is another person. */
export function anInterviewer(n = 1, name = `Interviewer ${n}`): Interviewer {
  return { id: InterviewerId.parse(uuid(n)), name };
}

/** An interview in the call: started, neither ended nor sealed. */
export function anInterview(overrides: Partial<Interview> = {}): Interview {
  return {
    id: InterviewId.parse(uuid(1)),
    candidate: 'Robin Sample',
    interviewer: anInterviewer(),
    kitId: KitId.parse(uuid(1)),
    kitTitle: 'MLOps, senior: technical interview',
    loopId: null,
    received: null,
    sample: false,
    createdAt: NINE_O_CLOCK - 60_000,
    scheduledAt: null,
    startedAt: NINE_O_CLOCK,
    pauses: [],
    endedAt: null,
    outcome: null,
    scorecardId: null,
    amendment: null,
    deletedAt: null,
    ...overrides,
  };
}

/** A loop without scorecards. */
export function aLoop(overrides: Partial<Loop> = {}): Loop {
  return {
    id: LoopId.parse(uuid(1)),
    candidate: 'Robin Sample',
    role: 'Senior MLOps engineer',
    plan: null,
    dueAt: null,
    sample: false,
    createdAt: NINE_O_CLOCK,
    deletedAt: null,
    ...overrides,
  };
}

/** A note without marks, taken one minute into the interview at the first question. */
export function aNote(n = 1, overrides: Partial<Note> = {}): Note {
  return {
    id: NoteId.parse(uuid(n)),
    at: NINE_O_CLOCK + 60_000,
    text: `Note ${n}`,
    evidence: null,
    verbatim: false,
    competency: CompetencyId.parse('monitoring'),
    question: QuestionId.parse('monitoring-first'),
    ...overrides,
  };
}

/** The ratings of a kit's competencies in order; what is not given is not assessed. */
export function ratingsFor(kit: Kit, ratings: readonly Rating[]): Scorecard['ratings'] {
  return kitCompetencies(kit).map(({ id }, i) => ({
    competency: id,
    rating: ratings[i] ?? 'not-assessed',
    rationale: '',
  }));
}

/** The first revision of interviewer `n`'s scorecard: every competency of the kit rated 3, one note, a yes. */
export function aScorecard(n = 1, overrides: Partial<Scorecard> = {}): Scorecard {
  const kit = overrides.kit ?? aKit();
  return {
    format: SCORECARD_FORMAT,
    id: ScorecardId.parse(uuid(n)),
    interview: InterviewId.parse(uuid(n)),
    revision: 1,
    amends: null,
    issue: null,
    candidate: 'Robin Sample',
    interviewer: anInterviewer(n),
    kit,
    inserted: [],
    scheduledAt: null,
    startedAt: NINE_O_CLOCK,
    pauses: [],
    endedAt: NINE_O_CLOCK + 40 * 60_000,
    outcome: null,
    sealedAt: NINE_O_CLOCK + 45 * 60_000,
    questions: kitQuestions(kit).map(({ question: { id } }, i) =>
      i === 0
        ? { question: id, progress: 'asked', visits: [NINE_O_CLOCK] }
        : { question: id, progress: 'open', visits: [] },
    ),
    notes: [aNote(n)],
    probes: ['monitoring-first/own'],
    ratings: ratingsFor(
      kit,
      kit.parts.map(() => 3),
    ),
    recommendation: 'yes',
    ...overrides,
  };
}
