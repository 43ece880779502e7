import { useState } from 'react';
import { keepAnswers, noAnswers, readAnswers, type Answers } from './answers';

/** The answers of this tab, with what a link proposes where nothing was chosen yet. */
export function useAnswers(streamerId: string, issue: Answers['issue'] | undefined) {
  const [answers, setAnswers] = useState(() => {
    const kept = readAnswers(streamerId);
    const begun = kept ?? noAnswers();
    return issue !== undefined && begun.issue === '' ? { ...begun, issue } : begun;
  });
  const [cleared, setCleared] = useState<Answers | null>(null);
  const set = (next: Answers, worth: boolean) => {
    setAnswers(next);
    keepAnswers(streamerId, worth ? next : null);
  };
  return {
    answers,
    change: (change: Partial<Answers>) => {
      setCleared(null);
      set({ ...answers, ...change }, true);
    },
    /** What was just cleared, until something new is answered. */
    cleared,
    clear: () => {
      setCleared(answers);
      set(noAnswers(), false);
    },
    undo: () => {
      if (cleared) set(cleared, true);
      setCleared(null);
    },
    /** Filed: nothing is kept, and nothing to take back. */
    forget: () => keepAnswers(streamerId, null),
  };
}
