import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { createComplaint } from '@/api/filing';
import type { StreamerDetail } from '@/contract/streamer';
import type { CalendarDate } from '@/dataset/tables';
import { rememberFiled } from '@/ui/filed-numbers';
import type { Answers } from './answers';
import { readComplaint } from './complaint-fields';
import { refusedFields, type Problems } from './refused-fields';

interface Filing {
  detail: StreamerDetail;
  answers: Answers;
  /** The whole complaint. */
  text: string;
  today: CalendarDate;
  onFiled: () => void;
}

function focusFirst(form: HTMLFormElement, wrong: string[]): void {
  const inOrder = [...form.querySelectorAll<HTMLElement>('[name]')];
  inOrder.find((control) => wrong.includes(control.getAttribute('name') ?? ''))?.focus();
}

/** Files the complaint, and then shows where it stands; says at each answer what keeps it from being filed. */
export function useFiling({ detail, answers, text, today, onFiled }: Filing) {
  const { streamerId, displayName } = detail;
  const client = useQueryClient();
  const router = useRouter();
  const [tried, setTried] = useState(false);
  const filing = useMutation({
    ...createComplaint,
    // offline it fails at once and says so, rather than file by itself later
    networkMode: 'always',
    onSuccess: ({ complaintId, receivedAt }) => {
      rememberFiled({ complaintId, streamerId, displayName, receivedAt });
      onFiled();
      void client.invalidateQueries();
      void router.navigate({
        to: '/follow/$complaintId',
        params: { complaintId },
        // the form would be empty now
        replace: true,
        state: { filed: true },
      });
    },
  });
  const read = readComplaint(answers, text, streamerId, today);
  const problems: Problems = {
    ...(filing.isError && refusedFields(filing.error)),
    ...(tried && 'problems' in read && read.problems),
  };
  return {
    problems,
    pending: filing.isPending,
    error: filing.error,
    /** What was answered has changed. */
    reset: () => {
      if (!filing.isPending) filing.reset();
    },
    submit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      setTried(true);
      if ('complaint' in read) filing.mutate({ complaint: read.complaint, key: answers.key });
      else focusFirst(event.currentTarget, Object.keys(read.problems));
    },
  };
}
