import type { ReactNode } from 'react';
import { Dimmed } from '@/ui/dimmed';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';

interface LoadedProps<Data> {
  query: {
    data: Data | undefined;
    error: Error | null;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  children: (data: Data) => ReactNode;
}

/** A part of the card that has its own answer: its place kept, its failure told, its old figures dimmed. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { data, error, isPlaceholderData, refetch } = query;
  if (data === undefined) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton />;
  }
  return (
    <>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Dimmed when={isPlaceholderData}>{children(data)}</Dimmed>
    </>
  );
}
