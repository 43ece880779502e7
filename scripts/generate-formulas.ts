/**
 * Writes src/features/method/mathml.ts from the TeX of formulas.ts beside it: MathML as data, without markup, style or script, so that the
 * page needs no library and no `dangerouslySetInnerHTML`. `--check` writes nothing and exits 1 when the file on disk differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import temml from 'temml';
import { FORMULAS } from '@/features/method/formulas';
import {
  MATH_ATTRIBUTES,
  MATH_TAGS,
  type MathNode,
  type MathTag,
} from '@/features/method/math-node';

const ACCENTS = new Set(['ˆ', '‾', '~']);
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

interface Element {
  tag: string;
  attributes: Map<string, string>;
  children: MathNode[];
}

const asTag = (name: string): MathTag => {
  const tag = MATH_TAGS.find((known) => known === name);
  if (!tag) throw new Error(`<${name}> is not a tag a formula may hold`);
  return tag;
};

/** An element with what a page may carry of it: no class, no style. */
function toNode({ tag, attributes, children }: Element): MathNode {
  const kept = MATH_ATTRIBUTES.flatMap((name): [string, string][] => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const [only, ...others] = children;
  // rows that only group one thing
  if (tag === 'mrow' && kept.length === 0 && only && others.length === 0) return only;
  const last = children.at(-1);
  const mark = Array.isArray(last) ? last[2] : undefined;
  if (tag === 'mover' && typeof mark === 'string' && ACCENTS.has(mark))
    kept.push(['accent', 'true']);
  return [asTag(tag), Object.fromEntries(kept), ...children];
}

/** Reads what temml writes: elements with quoted attributes, text and three entities. */
function read(markup: string): MathNode[] {
  const root: Element = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const [, closes, tag, attributes, text] of markup.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const inner = open.at(-1) ?? root;
    if (text !== undefined) {
      inner.children.push(text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity));
    } else if (closes) {
      open.pop();
      if (inner.tag !== tag) throw new Error(`</${tag}> closes <${inner.tag}>`);
      const outer = open.at(-1) ?? root;
      if (tag === 'math') outer.children.push(...inner.children);
      else outer.children.push(toNode(inner));
    } else {
      const pairs = [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)];
      const known = new Map(pairs.map(([, name = '', value = '']) => [name, value]));
      open.push({ tag: tag ?? '', attributes: known, children: [] });
    }
  }
  return root.children;
}

function compile(tex: string): MathNode[] {
  const withHoles = tex.replaceAll(
    /@(\w+)/g,
    (_, name: string) => String.raw`\text{@${name.replaceAll('_', String.raw`\_`)}}`,
  );
  return read(
    temml.renderToString(withHoles, { displayMode: true, throwOnError: true, xml: true }),
  );
}

const compileAll = (formulas: Record<string, string>) =>
  Object.fromEntries(Object.entries(formulas).map(([name, tex]) => [name, compile(tex)]));

const text = [
  '// Generated from formulas.ts by `npm run generate`. Do not edit.',
  "import type { DefinitionName, SymbolName, WorkedName } from './formulas';",
  "import type { MathNode } from './math-node';",
  '',
  `export const SYMBOLS: Record<SymbolName, readonly MathNode[]> = ${JSON.stringify(compileAll(FORMULAS.symbols))};`,
  `export const DEFINITIONS: Record<DefinitionName, readonly MathNode[]> = ${JSON.stringify(compileAll(FORMULAS.definitions))};`,
  `export const WORKED: Record<WorkedName, readonly MathNode[]> = ${JSON.stringify(compileAll(FORMULAS.worked))};`,
  '',
].join('\n');
const target = fileURLToPath(new URL('../src/features/method/mathml.ts', import.meta.url));
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/features/method/mathml.ts is not what formulas.ts says: run `npm run generate`.',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
