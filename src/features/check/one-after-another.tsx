import { Children, startTransition, useEffect, useState, type ReactNode } from 'react';

/** Draws its children from the first on, one more at a time, so that drawing them all keeps no press waiting. */
export function OneAfterAnother({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(1);
  const more = shown < parts.length;
  useEffect(() => {
    if (more) startTransition(() => setShown(shown + 1));
  }, [more, shown]);
  return parts.slice(0, shown);
}
