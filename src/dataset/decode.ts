import type { ProblemRule } from './problems';

export type Encoding = 'utf-8' | 'gb18030';

// Near the longest string that V8 makes.
const MAX_BYTES = 500_000_000;

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file, without its byte-order mark, or the rule it broke. With `gb18030`, what is not UTF-8 is read as
 * GB18030: packages mix both when only some tables went through a spreadsheet, and Chinese text in GB18030 is hardly
 * ever valid UTF-8 while the reverse decodes to nonsense.
 */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding,
): { text: string } | { rule: ProblemRule } {
  if (bytes.length > MAX_BYTES) return { rule: 'file_too_large' };
  if (bytes.includes(0)) return { rule: 'nul_byte' };
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return { text };
  const chinese = tryDecode(bytes, 'gb18030');
  if (chinese === null) return { rule: 'not_utf8' };
  return encoding === 'gb18030' ? { text: chinese } : { rule: 'looks_like_gb18030' };
}
