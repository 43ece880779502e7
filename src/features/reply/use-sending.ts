import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { submitReply } from '@/api/replies';
import { readReply, refusedFields, type Problems, type ReplyFields } from './reply-fields';

/** Sends the reply, and then shows where it stands; says at each field what keeps it from being sent. */
export function useSending(fields: ReplyFields, streamerId: string) {
  const router = useRouter();
  // one for every try of this form, so that trying again never sends twice
  const [key] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    ...submitReply,
    // offline it fails at once and says so, rather than send by itself later
    networkMode: 'always',
    onSuccess: (reply, ...rest) => {
      void submitReply.onSuccess?.(reply, ...rest);
      void router.navigate({
        to: '/reply/$replyId',
        params: { replyId: reply.replyId },
        // the form would be empty now
        replace: true,
      });
    },
  });
  const { reply, problems } = readReply(fields, streamerId);
  const wrong = Object.keys(problems);
  const shown: Problems = { ...refusedFields(sending.error), ...(tried && problems) };
  return {
    reply,
    problems: shown,
    error: sending.error,
    pending: sending.isPending,
    /** What was typed has changed. */
    reset: () => {
      if (!sending.isPending) sending.reset();
    },
    submit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      setTried(true);
      if (wrong.length === 0) sending.mutate({ reply, key });
      else {
        const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('[name]')];
        const nameOf = (one: HTMLElement) => one.getAttribute('name')?.split('.')[0] ?? '';
        controls.find((one) => wrong.includes(nameOf(one)))?.focus();
      }
    },
  };
}
