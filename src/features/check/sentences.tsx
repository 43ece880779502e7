import { Fragment, type ReactNode } from 'react';
import { useSentenceGap } from './use-sentence-gap';

/** Sentences one after another: a space between them in English, none in Chinese. Empty ones fall away. */
export function Sentences({ children }: { children: readonly ReactNode[] }) {
  const gap = useSentenceGap();
  const said = children.filter((sentence) => sentence !== false && sentence !== null);
  return said.map((sentence, place) => (
    // sentences have no identity but their place
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {place > 0 && gap}
      {sentence}
    </Fragment>
  ));
}
