import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { readScorecards } from '@/lib/import/read-scorecards';
const plain = (v: any): any => Array.isArray(v) ? v.map(plain) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k,x])=>[k,plain(x)])) : v;
const out = fc.check(fc.property(anyScorecard, (s) => { const r = readScorecards({name:'a', bytes: new TextEncoder().encode(scorecardJson(s))}); if(!r.ok) throw new Error(JSON.stringify(r.refusal)); return isDeepStrictEqual(plain(r.scorecards[0]), plain(s)); }), { seed: Number(process.argv[2]), numRuns: 3000 });
console.log(out.failed, out.numRuns, String(out.errorInstance), (out.counterexample?.[0] as any)?.kit.parts[0].questions[0].later);
