/** A piece of MathML: text, or a tag with its attributes and what is in it. */
export type MathNode = string | readonly [MathTag, Readonly<Record<string, string>>, ...MathNode[]];

/** The tags and attributes that a formula may be made of; MathML Core has no others that we need. */
export const MATH_TAGS = [
  'mfrac',
  'mi',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mrow',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
] as const;
export type MathTag = (typeof MATH_TAGS)[number];

export const MATH_ATTRIBUTES = [
  'accent',
  'displaystyle',
  'fence',
  'form',
  'linethickness',
  'lspace',
  'maxsize',
  'minsize',
  'movablelimits',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'width',
] as const;
