import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MethodExample } from '@/contract/method';
import { Loaded } from '@/ui/loaded';
import type { MethodFigure } from '@/ui/method-figures';
import { RuleReferences } from '@/ui/rule-reference';
import styles from './figure-section.module.css';
import { FIGURES } from './figures';
import { FormulaBlock } from './formula-block';
import { ScreenLink } from './screen-link';
import { SOURCES, type SourceName } from './sources';
import { WorkedExample } from './worked-example';

interface FigureSectionProps {
  figure: MethodFigure;
  query: UseQueryResult<MethodExample>;
  window: string;
}

/** Room for an example before it comes, so that what is below does not jump far. */
const EXAMPLE_HEIGHT = 160;

/** All that is said of one figure. */
export function FigureSection({ figure, query, window }: FigureSectionProps) {
  const { t } = useTranslation('method');
  const { formulas, sources, decisions, rules, screens, limits } = FIGURES[figure];
  const streamerId = query.data?.example?.streamer.streamerId;
  return (
    <section id={figure} className={styles.figure} aria-labelledby={`${figure}-title`}>
      <h3 id={`${figure}-title`} tabIndex={-1}>
        {t(`figures.${figure}.title`)}
      </h3>
      <p>{t(`figures.${figure}.definition`)}</p>
      <FormulaBlock figure={figure} formulas={formulas} />
      <details className={styles.example} open>
        <summary>{t('example.title')}</summary>
        <Loaded query={query} height={EXAMPLE_HEIGHT}>
          {(answer) => <WorkedExample figure={figure} answer={answer} />}
        </Loaded>
      </details>
      <h4>{t('limits')}</h4>
      <ul className={styles.limits}>
        {Array.from({ length: limits }, (_, place) => (
          <li key={place}>{t(`figures.${figure}.limits.${place + 1}`)}</li>
        ))}
      </ul>
      <dl className={styles.origins}>
        <div>
          <dt>{t('source')}</dt>
          <dd>
            <ul>
              {sources.map((name) => (
                <li key={name}>
                  <SourceText name={name} />
                </li>
              ))}
              <li>{t('decision', { numbers: decisions.map(decisionNumber).join(t('and')) })}</li>
            </ul>
          </dd>
        </div>
        {rules.length > 0 && (
          <div>
            <dt>{t('law')}</dt>
            <dd>
              <RuleReferences ids={rules} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('shownOn')}</dt>
          <dd className={styles.screens}>
            {screens.map((screen) => (
              <ScreenLink key={screen} screen={screen} streamerId={streamerId} window={window} />
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

const decisionNumber = (number: number) => String(number).padStart(4, '0');

function SourceText({ name }: { name: SourceName }) {
  const source: { text: string; link?: string } = SOURCES[name];
  return (
    <span lang="en">
      {source.text} {source.link && <a href={source.link}>{source.link.replace('https://', '')}</a>}
    </span>
  );
}
