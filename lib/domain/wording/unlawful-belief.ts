import { endOr } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const HEADGEAR = '(?:hijab|headscarf|head scarf|turban|kippah?|yarmulke|niqab|burqa)';
const FEASTS = '(?:sabbath|shabbat|ramadan|lent|eid|diwali|passover|kosher|halal)';
const PARTIES = 'afd|brexit|conservative|democrats?|far right|greens|labour|republicans?|tor(?:y|ies)|trump';

/** What the law protects: religion, political opinion, trade-union membership, military service. */
export const BELIEF_RULES: readonly WordingRule[] = [
  {
    id: 'religion-or-belief',
    kind: 'unlawful',
    why: 'Religion and belief are protected by equal-treatment law and show nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "told the team on the same day that the label was wrong".',
    loose:
      "muslim|christian|jewish|hindu|sikh|buddhist|catholic|protestant|mormon|evangelical|an? (?:muslim|christian|atheist|jew|believer|churchgoer|jehovah's witness)|atheist|religious|devout|pious",
    phrases: {
      his: [
        `(?:religion|faith(?! (?:in|that)\\b)|church|mosque|synagogue|religious (?:beliefs?|views|practices?|holidays?|dress)|${HEADGEAR})`,
      ],
      heOrHead: [
        `(?:wore|wears|is wearing|was wearing|wearing) (?:an? |her |his |the )?(?:${HEADGEAR}|crucifix)`,
        `(?:prays|prayed|goes to (?:church|mosque|synagogue)|(?:(?:is |was )?fasting for|keeps|kept|observes|observed|celebrates) (?:the )?${FEASTS})`,
        `(?:will|would|may|might|must) (?:need|want|take|have) (?:time )?(?:off )?(?:for|to) (?:pray(?:ers?)?|${FEASTS})`,
      ],
    },
  },
  {
    id: 'political-opinion',
    kind: 'unlawful',
    why: 'Political opinion is protected in many countries and shows nothing about the competency.',
    instead:
      'Remove it. Note evidence for the competency instead: "argued against the launch with three weeks of figures".',
    traits:
      'a (?:communist|marxist|socialist|leftist|republican|democrat|tory)|politically (?:active|left|right)',
    loose: '(?:very |far[- ])?(?:left|right)[- ]wing|woke',
    phrases: {
      anywhere: ['their politics'],
      his: [
        '(?:politics|political (?:activism|activity|affiliation|beliefs?|leanings?|opinions?|party|views?))',
      ],
      heIs: ['(?:an? )?(?:trump|brexit|labour|tory|republican|democrat) (?:supporter|voter|fan)'],
      heOrHead: [
        `(?:votes|voted|would vote|must vote|supports|supported)(?: for)?(?: the)? (?:${PARTIES})${endOr('and|party')}`,
      ],
    },
  },
  {
    id: 'trade-union',
    kind: 'unlawful',
    why: 'Trade-union membership is protected by law and shows nothing about the competency.',
    instead: 'Remove it. Note evidence for the competency instead: "got both teams to sign one interface".',
    traits: 'unioni[sz]ed|a (?:trade )?unionist|a shop steward|on the works council',
    phrases: {
      his: ['(?:trade |labou?r )?union (?:membership|work|activit(?:y|ies)|card)'],
      heIs: [
        '(?:an? )?(?:active )?(?:(?:trade|labou?r) )?union (?:member|rep|representative|organi[sz]er|activist|man)',
      ],
      heOrHead: [
        `(?:(?:is|was|used to be|has been) )?(?:active in|a member of|member of) (?:an? |the |his |her )?(?:trade |labou?r )?union${endOr('and|at|but|for|there')}`,
      ],
      head: ['(?:active )?(?:trade |labou?r )?union (?:member|rep|organi[sz]er|activist)'],
    },
  },
  {
    id: 'military-service',
    kind: 'unlawful',
    why: 'Military or reserve service is protected in many countries and shows nothing about the competency.',
    instead:
      'Remove it. Note what was done there only if it is evidence: "ran a radio network of 40 stations for a year".',
    traits:
      'ex[- ](?:military|army|soldier|marine)|an? (?:army |navy |war |military )?(?:veteran(?! (?:of|engineer|developer))|reservist)|in the (?:army|military|navy|marines|reserves|national guard)',
    phrases: {
      his: ['(?:(?:military|national|army|reserve|compulsory) (?:service|duty)|veteran status|conscription)'],
      heOrHead: [
        '(?:served|has served|did service|did (?:his|her|their) service|fought) in (?:the |an? )?(?:army|military|navy|marines|air force|armed forces|reserves|war|idf|bundeswehr)',
      ],
    },
  },
];
