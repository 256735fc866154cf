import { END, endOr, HELPING } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const SURELY =
  '(?:probably|obviously|clearly|surely|likely|evidently|definitely|certainly|apparently|maybe|must be|must have|seems? to be|seemed to be)';
/** Deceit that nothing technical is called by. */
const DECEIT = `(?:lying|lied|bluffing|bluffed|faking it|faked it|bullshitting|(?:making|made) (?:it|this|that|things) up|hiding something)`;
/** What may as well be plain work, unless it is only supposed. */
const SUPPOSED = `(?:cheating|cheated|exaggerating|exaggerated|hiding things|pretending|googling|googled|looking (?:it|things|answers) up|reading (?:it |the answers? )?from (?:a|the) (?:screen|script|notes|second screen)|using (?:chatgpt|an? (?:ai|llm)))`;
const FEELS =
  "(?:(?:does not|doesn't|did not|didn't|do not|don't) (?:really )?(?:care|give a damn|respect|want (?:to be here|this|the job)|like (?:us|me|being))|(?:hates|hated|resents|resented|despises|enjoys|enjoyed) (?:being|having|working|his|her|their|us|me)|thinks (?:he is|highly of|she is|they are|too much of))";
/** So many words that a trait among them is in the match: the rule of the trait then counts. */
const WORDS = "(?: [a-z'-]+){0,4}";
const KNOWS = '(?:really |actually |genuinely )?(?:know|understand|care|grasp|believe)';

/** What nobody saw: what the candidate thought, or only seemed to be. The impression comes last, for others to go first. */
export const SPECULATION_RULES: readonly WordingRule[] = [
  {
    id: 'mind-reading',
    kind: 'person',
    why: 'It says what went on in the mind of the candidate, which nobody saw.',
    instead:
      'Write what was said, and what was asked about it: "gave two different dates; asked which one, said \'not sure\'".',
    traits: 'a liar|dishonest|insincere|two-faced|a flight risk|only here for the money',
    phrases: {
      anywhere: [
        '(?:bound|going|likely|sure) to (?:leave|quit) (?:soon|us|within|after (?:a|one|six))',
        '(?:i (?:bet|suspect|guess|doubt)|my guess is)(?: that)? (?:he|she) (?:is|was|will|would|did|does|has|had|never|only|just|really)',
        `flight risk${END}`,
      ],
      he: [
        '(?:i think )?(?:is|was) googling',
        `(?:[a-z]+ly )?(?:${DECEIT}|googling)`,
        `(?:lied|lies|bluffed|does not care|doesn't care|did not care|didn't care)(?! (?:about (?:the )?(?:order|position|scale)|how|if|what|where|whether|which))`,
      ],
      heOrHead: [
        `${HELPING}(?<=to )(?:impress me|impress us|show off|look (?:smart|good|clever|senior)|avoid the question|hide (?:something|the truth)${END}|please me)`,
        `(?:will|would|might|may|is going to)(?: [a-z]+ly)? (?:leave|quit|get bored|be bored|lose interest|jump ship)${endOr('soon|us|within|after|in (?:a|six|\\d)|quickly')}`,
        '(?:(?:just|only|obviously|clearly|probably|secretly|deep down) ){1,2}(?:wants?|wanted) (?:the (?:money|job|title|brand)|a (?:raise|title))',
      ],
      who: [
        `(?:(?:probably|obviously|clearly|surely|definitely|certainly|just|likely) ){1,2}${FEELS}`,
        `(?:(?:${SURELY}|has|have|had|is|was|were|been|just|i think) ){1,4}${DECEIT}`,
        `(?:(?:has|is|was|been|just|i think) ){0,2}(?:${SURELY} )(?:(?:been|just) )?${SUPPOSED}`,
      ],
      head: [`(?:probably|obviously|clearly|surely|definitely|certainly|just) ${FEELS}`],
    },
  },
  {
    id: 'impression',
    kind: 'person',
    why: 'It tells how the candidate seemed to the writer rather than what was said or done.',
    instead:
      'Write what gave the impression: "said \'we\' for every step; asked twice for the own part, none was named".',
    phrases: {
      who: [`(?:seem|seems|seemed|appears?|appeared) to ${KNOWS}`],
      anywhere: [
        `(?:came|comes|coming) (?:across|off) (?:as|like)${WORDS}|(?:strikes|struck) me as${WORDS}|(?:gave|gives|give) (?:me |us )?the impression (?:of being|that (?:he|she))`,
        '(?:i|we) (?:get|got|have|had) the (?:feeling|impression|sense)(?: that)? (?:he|she)',
        '(?:my )?first impressions? ?(?:is|was|:)',
      ],
      he: [
        `(?:(?:did not|didn't|does not|doesn't) )?(?:seem|seems|seemed|sound|sounds|sounded|feels|felt) (?:like|as if|as though)${WORDS}`,
        '(?:seems|seemed|appears|appeared) to (?:want|like|love|hate|think|get|struggle)',
      ],
      head: [
        `(?:seems|seemed|appears|appeared) to ${KNOWS}`,
        '(?:seems|seemed|sounds|sounded|feels|felt) like an? [a-z]+(?: [a-z]+)? (?:person|guy|candidate|engineer|fit|hire|type)',
      ],
    },
  },
];
