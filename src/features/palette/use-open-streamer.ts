import { useNavigate } from '@tanstack/react-router';
import type { Choosing } from './entry';

/** Opens a streamer's dossier, or the consumer's card with Shift. */
export function useOpenStreamer() {
  const navigate = useNavigate();
  return (streamerId: string, { shift }: Choosing): void => {
    const to = shift ? '/check/$streamerId' : '/streamers/$streamerId';
    void navigate({ to, params: { streamerId } });
  };
}
