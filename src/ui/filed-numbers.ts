import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { filedUnder, ownDataId } from '@/dataset/own-data';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The complaint on this page has just been filed. */
    filed?: boolean;
  }
}

const filedNumber = z.object({
  complaintId: z.string(),
  streamerId: z.string(),
  displayName: z.string(),
  receivedAt: z.string(),
});
/** A complaint that was filed from this browser. */
export type FiledNumber = z.infer<typeof filedNumber>;

const STORED_AS = filedUnder(ownDataId());
/** More than anybody files; the oldest give way. */
const MOST = 50;
const NONE: readonly FiledNumber[] = [];

let shown: { text: string | null; numbers: readonly FiledNumber[] } | null = null;
// a page without storage remembers as long as it is open
let unstored: string | null = null;
const listeners = new Set<() => void>();

function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return unstored;
  }
}

function parse(text: string | null): readonly FiledNumber[] {
  try {
    const parsed = z.array(filedNumber).safeParse(JSON.parse(text ?? '[]'));
    return parsed.success ? parsed.data : NONE;
  } catch {
    return NONE;
  }
}

function numbers(): readonly FiledNumber[] {
  const text = stored();
  // the same object as long as nothing changed, as React asks
  if (shown?.text !== text || !shown) shown = { text, numbers: parse(text) };
  return shown.numbers;
}

function keep(next: readonly FiledNumber[]): void {
  const text = next.length === 0 ? null : JSON.stringify(next);
  unstored = text;
  try {
    if (text === null) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, text);
  } catch {
    // full or forbidden: it stays in this page
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // another tab may file or forget too
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Remembers a case number, the newest first. */
export function rememberFiled(filed: FiledNumber): void {
  const others = numbers().filter(({ complaintId }) => complaintId !== filed.complaintId);
  keep([filed, ...others].slice(0, MOST));
}

export function forgetFiled(complaintId: string): void {
  keep(numbers().filter((number) => number.complaintId !== complaintId));
}

/** What was filed from this browser, the newest first; of one streamer where it is given. */
export function useFiledNumbers(streamerId?: string): readonly FiledNumber[] {
  const all = useSyncExternalStore(subscribe, numbers);
  return streamerId === undefined ? all : all.filter((filed) => filed.streamerId === streamerId);
}
