import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { FiledList } from '@/ui/filed-list';
import { useFiledNumbers } from '@/ui/filed-numbers';
import { Section } from '@/ui/section';
import { useToday } from '@/ui/use-today';
import { Kept } from './kept';
import styles from './path.module.css';
import { STEPS, type Step, type WrongSearch } from './search';
import { StepOrder } from './step-order';
import { StepRights } from './step-rights';
import { StepWhat } from './step-what';
import { StepWrite } from './step-write';
import { StepsLine } from './steps-line';
import { theCase } from './the-case';
import { useAnswers } from './use-answers';
import { useProducts } from './use-products';

interface PathProps {
  detail: StreamerDetail;
  search: WrongSearch;
}

/** The four steps, one on screen; each is an entry of the history, so that Back steps back. */
export function Path({ detail, search }: PathProps) {
  const { t } = useTranslation(['rights', 'follow']);
  const { streamerId } = detail;
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = useToday();
  const kept = useAnswers(streamerId, search.issue);
  const { answers, change } = kept;
  const products = useProducts(streamerId);
  const filed = useFiledNumbers(streamerId);
  // nothing can be said before it is known what happened
  const step: Step = answers.issue === '' ? 'what' : search.step;
  const product =
    products.products.find(({ productId }) => productId === answers.productId) ?? null;
  const known = theCase(answers, product, detail.summary, today);

  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);

  const go = (to: Step) =>
    void router.navigate({
      to: '/check/$streamerId/wrong',
      params: { streamerId },
      search: { step: to },
    });
  const at = STEPS.indexOf(step);
  const next = () => go(STEPS[at + 1] ?? 'write');
  const shared = { detail, answers, known, today, change };
  return (
    <>
      <StepsLine at={at} />
      <section className={styles.step} aria-labelledby="wrong-step">
        <h2 id="wrong-step" ref={heading} tabIndex={-1} className={styles.title}>
          {t(`step.${step}`)}
        </h2>
        {step === 'what' && <StepWhat answers={answers} change={change} onNext={next} />}
        {step === 'order' && <StepOrder {...shared} products={products} onNext={next} />}
        {step === 'rights' && <StepRights {...shared} onNext={next} onDates={() => go('order')} />}
        {step === 'write' && <StepWrite {...shared} onFiled={kept.forget} />}
      </section>
      <Kept kept={kept} onCleared={() => go('what')} />
      {filed.length > 0 && (
        <Section title={t('follow:list.title')}>
          <FiledList filed={filed} />
        </Section>
      )}
    </>
  );
}
