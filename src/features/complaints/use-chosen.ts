import { useCallback, useState } from 'react';
import { MOST_SOURCES } from '@/contract/choices';
import type { ExplorerComplaint } from '@/contract/explorer';

export interface Chosen {
  complaints: ReadonlyMap<string, ExplorerComplaint>;
  /** As many as a case takes at once. */
  full: boolean;
  choose: (complaint: ExplorerComplaint, on: boolean) => void;
  clear: () => void;
}

/** The complaints on their way into a case, in the order they were chosen. They stay while the list is narrowed or sorted. */
export function useChosen(): Chosen {
  const [complaints, setComplaints] = useState<ReadonlyMap<string, ExplorerComplaint>>(new Map());
  const choose = useCallback(
    (complaint: ExplorerComplaint, on: boolean) =>
      setComplaints((old) => {
        const next = new Map(old);
        if (on) next.set(complaint.complaintId, complaint);
        else next.delete(complaint.complaintId);
        return next.size > MOST_SOURCES ? old : next;
      }),
    [],
  );
  const clear = useCallback(() => setComplaints(new Map()), []);
  return { complaints, full: complaints.size >= MOST_SOURCES, choose, clear };
}
