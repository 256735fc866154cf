import { END, endOr, HELPING } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const OUTFIT =
  'hoodie|suit|t-shirt|tee shirt|shirt|tracksuit|dress|skirt|blazer|jacket|sweatshirt|pyjamas|pajamas';
const ON_THE_BODY =
  'clothes|clothing|outfit|hair|hairstyle|haircut|beard|tattoos?|piercings?|make-?up|dress sense|shirt|hoodie|t-shirt|appearance|looks';
const HIM = '(?:him|her|this (?:candidate|guy|one|person)|the candidate)';

/** What sways a listener and says nothing about a competency: fit, looks, charm, bearing, a feeling. */
export const SYMPATHY_RULES: readonly WordingRule[] = [
  {
    id: 'culture-fit',
    kind: 'irrelevant',
    why: 'Fit rewards those who are like the interviewers and is not among the competencies rated.',
    instead:
      'Name the behaviour that you mean: "asked the reviewer for the reason before changing the design".',
    loose: 'one of us|our kind of (?:person|guy|people|engineer)|a team fit|like[- ]minded',
    phrases: {
      he: [`${HELPING}fits? (?:right |straight |nicely )?in(?: here| with us| with everyone)?${END}`],
      anywhere: [
        'cultur(?:e|al)[- ](?:fit|add|match|misfit)|fit(?:s|ting)? (?:in )?(?:well )?(?:with |into )?our culture|not one of us',
      ],
      heIs: [
        `(?:(?:not|really|probably|just) ){0,2}(?:an? |the )?(?:good|great|perfect|right|natural|bad|poor|wrong|weak|strong|real) (?:team )?(?:fit|match) (?:for|with) (?:the |our |this )?(?:team|culture|company|office|us)${endOr('and|at|because|but|here')}`,
        `(?:not )?(?:an? )?(?:bad|good|great|natural|perfect|poor|strong|weak|wrong) fit${END}`,
      ],
      heOrHead: [
        `${HELPING}(?:blends?|fits?) (?:right |well |nicely |perfectly )?(?:in |in well )?(?:with |into )?(?:all )?(?:(?:the |our )(?:rest of the |younger |older |other )?(?:team|culture|company|office|gang|people|guys|crowd|others)|us)${END}`,
        '(?:has|shares|lacks) (?:the |our )?(?:company|startup|start-up) (?:dna|spirit|mentality)',
      ],
      head: [
        `(?:(?:is|was|would be|seems|seemed) )?(?:(?:not|really|probably|just) ){0,2}(?:an? |the )?(?:good|great|perfect|right|natural|bad|poor|wrong|weak|strong|real) (?:team )?(?:fit|match) (?:for|with) (?:the |our |this )?(?:team|culture|company|office|us)${endOr('and|at|because|but|here')}`,
        '(?:(?:a bit|far|much|way) )?too (?:academic|aggressive|corporate|intense|loud|nice|opinionated|quiet|serious|shy|soft) for (?:us|our (?:team|company|culture|office)|(?:the|this) team)',
      ],
    },
  },
  {
    id: 'looks-or-dress',
    kind: 'irrelevant',
    why: 'Looks and dress say nothing about the competency and let bias in.',
    instead:
      'Remove it. Note what was said or done instead: "drew the data flow and marked where labels arrive late".',
    traits:
      'good[- ]looking|handsome|scruffy|unkempt|dishevell?ed|(?:well|badly|poorly|smartly|casually|sloppily)[- ]dressed|under-?dressed|over-?dressed|well[- ]groomed|unshaven|tattooed|overweight|obese|chubby|sexy|bald',
    loose: `attractive|skinny|pretty${END}|beautiful|ugly|fat|tall|cute|hot${END}|professional[- ]looking`,
    phrases: {
      his: [
        `(?:(?:messy|nice|cool|long|dyed|blue|pink|loud|expensive|cheap) )?(?:${ON_THE_BODY})${endOr('are|did|is|made|was|were')}`,
      ],
      he: [
        `look(?:s|ed) (?:very |really |rather |quite |so |a bit )?(?:tired|good|great|messy|smart|untidy|professional|neat|rough)${endOr('and|but|on')}`,
      ],
      heOrHead: [
        `(?:wore|wears|was wearing|is wearing|wearing)(?: an?| his| her| their| the)?(?: [a-z]+)? (?:${OUTFIT}|tie|cap|baseball cap)`,
        `(?:turned up|showed up|came|was|sat|dressed) in(?: an?| his| her| their)(?: [a-z]+)? (?:${OUTFIT})`,
        `(?:dressed|dresses) (?:(?:rather|so|too|very) )?(?:well|badly|smartly|casually|nicely|down|up)${END}`,
      ],
      who: [`${HELPING}look(?:s|ed)? the part`],
      head: ['look(?:s|ed) (?:very |really |so |a bit )?(?:tired|untidy)'],
    },
  },
  {
    id: 'likeability',
    kind: 'irrelevant',
    why: 'Whether somebody is liked depends on who listens and says nothing about the competency.',
    instead:
      'Note what was done with others: "repeated the objection in the other team\'s words and changed the plan".',
    traits:
      'good company|likeable|likable|unlikeable|charming|charismatic|personable|witty|easy-?going|great fun|fun to (?:be around|talk to|work with)|pleasant to (?:talk to|work with)|easy to (?:like|talk to)',
    loose: 'friendly|unfriendly|funny|fun|pleasant|unpleasant|cool|lovely|delightful',
    phrases: {
      he: [
        `(?:has|had|lacks|lacked) (?:(?:a lot of|great|little|lots of|no|some|zero) )?(?:charisma|charm)${END}`,
      ],
      anywhere: [
        `(?:have|grab|get|go for|share|enjoy|sink|had) an? (?:beer|pint|drink) with (?:them|${HIM})`,
        `(?:beer|airport|pub) test${END}`,
        `(?:i|we) (?:really |just |all |did not |didn't |don't |instantly |quite )?(?:liked?|loved?|disliked?|hated?|warmed to) ${HIM}${endOr('a lot|very much|immediately|as a person|personally')}`,
        `(?:good|great|bad|weird|nice|strange|positive|negative|off) vibes?(?! cod)|(?:no|good|great|bad|easy) (?:chemistry|rapport)${endOr('between|in|on|with')}`,
        'we (?:clicked|bonded)|(?:clicked|got on well|got along|hit it off) with (?:him|her)|hit it off',
        'remind(?:s|ed) me of (?:myself|my (?:brother|daughter|ex|father|husband|mother|sister|son|wife|younger self))',
        'sense of humou?r',
        `(?:love|enjoy|like|hate|want|happy) (?:to work|working|to sit|sitting|hanging out|to hang out) (?:with|next to) ${HIM}`,
      ],
      his: [`(?:charm|charisma|jokes|humou?r)${END}`],
      head: [
        `(?:(?:a lot of|great|little|lots of|no|some|zero) )?(?:charisma|charm)${END}`,
        `(?:really |instantly |just )?(?:liked|loved|disliked) ${HIM}${END}`,
        `(?:really |very )?(?:bad|good|great|negative|positive) energy${END}`,
      ],
    },
  },
  {
    id: 'body-language',
    kind: 'irrelevant',
    why: 'Eye contact, posture and smiles differ between cultures and people and say nothing about the competency.',
    instead:
      'Note the words instead: "answered the question on rollback after asking for a minute to think".',
    phrases: {
      anywhere: ['(?:look|looked|looking|looks) (?:me|us) in the eyes?'],
      his: [`(?:nice |lovely )?(?:posture|smile|facial expressions?)${endOr('is|was')}`],
      their: ['(?:(?:poor|good|closed|open|nervous) )?(?:body language|eye contact|handshake)'],
      who: [
        `${HELPING}(?:avoids?|avoided|avoiding|makes?|made|making|held|hold|maintained|lacked|has|had) (?:(?:any|good|great|little|much|no|poor|strong|steady) )?eye contact`,
        `${HELPING}(?:look|looked|looking|looks) away (?:from (?:me|the (?:camera|screen))|a lot|all the time|constantly)`,
        `${HELPING}(?:smiled|smiles|not smile|n't smile|fidgeted|fidgets|fidgeting|slouched|slouches|blushed|giggled|giggles|grinned)`,
      ],
      head: [
        '(?:no|good|great|little|poor|strong|avoided|avoids|not much) eye contact',
        `(?:very |really )?(?:poor|good|bad|closed|open|weak|firm|nice|lovely|limp|great|negative|positive) (?:body language|handshake|posture|smile)${END}`,
      ],
    },
  },
  {
    id: 'gut-feeling',
    kind: 'irrelevant',
    why: 'A feeling cannot be checked by anyone else and is not evidence.',
    instead:
      'Note what gave rise to it, as it was said: "gave two dates for the same launch, eight months apart".',
    phrases: {
      anywhere: [
        `my (?:gut(?: feel(?:ing)?| instinct)?|instincts?|intuition) (?:is|says|tells me|said)(?: that)? (?:he|hire|it's a (?:no|yes)|no|she|they|to (?:hire|pass)|yes)`,
        `(?:good|bad|weird|odd|strange|funny|gut) feeling about ${HIM}`,
        `something (?:(?:is|was|seemed|felt|feels|seems) )?(?:off|odd|wrong|fishy|weird) (?:about|with) ${HIM}`,
        `(?:can't|can not|cannot) (?:quite )?put (?:my|a) finger on (?:it|why|what)`,
        '(?:i|we) just (?:know|feel|sense|felt|sensed) (?:that )?(?:he|she)',
        `(?:i|we) (?:can't|cannot|do not|don't|would not|wouldn't) trust (?:them|${HIM})${END}`,
      ],
      head: [
        `(?:my |just a |only a )?gut (?:feel|feeling|instinct)(?= ?:| (?:is|says|on ${HIM}|about ${HIM}|that (?:he|she)|hire|no hire|yes|no)\\b| ?$)`,
      ],
    },
  },
];
