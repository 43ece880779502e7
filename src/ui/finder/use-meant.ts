import { useEffect, useRef, useState } from 'react';
import { meantSeller } from './meant-seller';
import type { Found } from './use-suggestions';

/** Opens the one seller that a just pasted text means, without another press. */
export function useMeant(
  text: string,
  { share, items, settled }: Found,
  open: (id: string) => void,
) {
  const [pasted, setPasted] = useState<string | null>(null);
  const meant = settled && pasted === text && share ? meantSeller(share, items) : null;
  const opening = useRef(open);
  useEffect(() => {
    opening.current = open;
  });
  useEffect(() => {
    if (meant) opening.current(meant.streamerId);
  }, [meant]);
  return { meant, setPasted };
}
