import { Fragment, createElement, type ReactNode } from 'react';
import type { MathNode } from './math-node';

/** Stands before the name of a number that the worked example puts in. */
const HOLE = '@';

type Values = Readonly<Record<string, string>>;
const NONE: Values = {};

interface MathViewProps {
  nodes: readonly MathNode[];
  /** What stands where the formula leaves a place for a number. */
  values?: Values;
  /** On a line of its own. */
  block?: boolean;
}

/** A formula, drawn by the browser. Its words stand beside it, so that nobody has to hear the marks one by one. */
export function MathView({ nodes, values = NONE, block = false }: MathViewProps) {
  const row = createElement(
    'mrow',
    null,
    ...nodes.map((node, place) => drawn(node, values, place)),
  );
  // React's types know no MathML elements
  return createElement('math', { display: block ? 'block' : 'inline', 'aria-hidden': true }, row);
}

function drawn(node: MathNode, values: Values, key: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={key}>{node}</Fragment>;
  const [tag, attributes, ...children] = node;
  const [only] = children;
  if (tag === 'mtext' && typeof only === 'string' && only.startsWith(HOLE)) {
    return createElement('mn', { key }, values[only.slice(HOLE.length)] ?? '?');
  }
  const inside = children.map((child, place) => drawn(child, values, place));
  return createElement(tag, { key, ...attributes }, ...inside);
}
