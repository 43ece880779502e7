// control and format characters (zero-width, bidirectional) can make a text read other than it is; joiners belong to scripts and emoji
const HIDDEN = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** A text as it is kept: line ends as `\n`, nothing in it that cannot be seen. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(HIDDEN, '');
