/**
 * Number words that measure something, and so need a source: "five per cent", "thirty billion", "a third
 * of the budget", "one in ten", "twice as much". Words that only count ("three events") are free.
 */

/** Letters and signs that stand between two words that belong together. */
const gap = "[\\s\\u2010\\u2011–-]+";

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const teens = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const ordinals = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
// "Twenty-first century" is an ordinal.
const tens = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:${gap}(?:one|two|three|four|five|six|seven|eight|nine)\\b)?(?!${gap}(?:${ordinals})\\b)`;
const large = `(?:${teens}|${tens})`;
const any = `(?:zero|one|${small}|${large}|hundred|half)`;

const parts = "(?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth)";
const magnitude = "(?:hundred|thousand|million|billion|trillion|mn|bn|tn)";
const perCent = `(?:(?:per(?:${gap})?cent|percentage${gap}points?|pc|basis${gap}points?)\\b|[%％])`;
const money = "(?:pence|penny|pounds?|dollars?|cents?|euros?|yen|francs?|kron(?:er|or)|rupees?|roubles?)";
const size =
  "(?:(?:kilo|centi|milli)?met(?:re|er)s?|miles?|yards?|feet|inches|acres?|hectares?|tonnes?|tons?|(?:kilo)?grams?|kilos?|lit(?:re|er)s?|gallons?|barrels?|degrees?|(?:kilo|mega|giga)?watts?)";
const measure = `(?:${perCent}|(?:${money}|${size})\\b)`;
const added = `(?:${gap}(?:full|whole|more|extra|further|additional|US))?`;

/** Patterns of words; where two match, the first counts. */
export const measuringWords: readonly RegExp[] = [
  // "One in five", "nine out of ten".
  `\\b(?:one|${small}|${large})${gap}(?:in|out of)${gap}(?:every${gap})?(?:(?:an?${gap})?(?:hundred|thousand|million)|${small}|${large})\\b`,
  // "Five billion pounds", "a few hundred", "half a million".
  `\\b(?:${any}|an?|several|few|couple of)(?:${gap}and a half)?${added}(?:${gap}an?)?${gap}${magnitude}\\b(?:${gap}${magnitude}\\b)*(?:${gap}${measure})?`,
  // "Five per cent", "half a percentage point". "A percentage point" and "a pound" name the unit itself.
  `\\b${any}(?:${gap}and a half)?${added}(?:${gap}an?)?(?:${gap}|(?=[%％]))${measure}`,
  `\\b(?:${small}|${large}|hundred|thousand)(?:${gap})?fold\\b`,
  `\\b(?:one${gap}and a half|(?:${small}|${large}|an? (?:hundred|thousand))(?:${gap}and a half)?)${gap}times\\b`,
  `\\b(?:twice|double|treble|triple|quadruple)${gap}(?:as|the|what|that|its|their)\\b`,
  `\\b${large}\\b`,
  // "Two-thirds", "one-fifth"; "a quarter of", "by a third"; but neither "a third party" nor "a quarter later".
  // "Four quarters" are a year.
  `\\b(?:(?!four${gap}quarters)(?:${small}))${gap}${parts}s?\\b`,
  `\\bone[\\u2010\\u2011–-]${parts}\\b`,
  `\\b(?:an?|one)${gap}${parts}${gap}(?:of|more|less|larger|higher|lower|smaller|bigger|as)\\b`,
  `\\bby${gap}(?:(?:about|almost|nearly|over|roughly|around|more than|less than)${gap})?(?:half(?!${gap}(?:past|an?)\\b)|(?:an?|one)${gap}${parts})\\b`,
  `(?<!\\b(?:first|second|other|latter|this|that|each|in|the)\\s)\\bhalf\\s(?:of|the|its|their|as)\\b`,
].map((pattern) => new RegExp(pattern, "giu"));

/**
 * Whether a text may hold a number at all, told at a glance: every pattern of numbers holds a digit or
 * begins or ends with one of these words. Most texts hold none, and need no closer look.
 */
export const mayHoldNumber =
  /\p{N}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|trillion|[mbt]n\b|half|halves|third|quarter|fifth|tenth|twentieth|ninth|twice|double|treble|triple|quadruple)/iu;
