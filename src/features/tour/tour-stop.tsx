import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoTour } from '@/contract/demo';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { setTourStep, takeTourMove } from '@/ui/tour-step';
import { placeOf } from './stop-place';
import styles from './tour-bar.module.css';
import { useStopFigures } from './use-stop-figures';
import { useTourKeys } from './use-tour-keys';

interface TourStopProps {
  stop: DemoTour['stops'][number];
  /** Counted from 0. */
  at: number;
  of: number;
}

/** What was planted, what the figures say of it now, and where to look. */
export function TourStop({ stop, at, of }: TourStopProps) {
  const { t } = useTranslation('tour');
  const f = useFormat();
  const navigate = useNavigate();
  const figures = useStopFigures(stop.story, stop.streamerId);
  const [short, setShort] = useState(false);
  useEffect(() => {
    if (takeTourMove()) void navigate(placeOf(stop));
  }, [navigate, stop]);
  const back = at > 0 ? () => setTourStep(at - 1) : null;
  const next = at < of - 1 ? () => setTourStep(at + 1) : null;
  const leave = () => setTourStep(null);
  useTourKeys({ back, next, leave });
  const { story, displayName, beganOn } = stop;
  return (
    <>
      <div className={styles.head}>
        <h2>
          <span className={styles.count}>{t('count', { at: at + 1, of })}</span>{' '}
          {t(`${story}.title`)}
        </h2>
        <Button look="quiet" aria-expanded={!short} onClick={() => setShort(!short)}>
          {t(short ? 'more' : 'less')}
        </Button>
      </div>
      <div className={styles.text} aria-live="polite" hidden={short}>
        <p>
          {t(`${story}.what`, { name: displayName })}
          {beganOn && t('began', { date: f.date(beganOn) })}
          {figures}
        </p>
        <p>{t(`${story}.look`)}</p>
      </div>
      <div className={styles.tools}>
        <Button disabled={!back} onClick={back ?? undefined} aria-keyshortcuts="p">
          {t('back')}
        </Button>
        {next ? (
          <Button look="primary" onClick={next} aria-keyshortcuts="n">
            {t('next')}
          </Button>
        ) : (
          <Button look="primary" onClick={leave}>
            {t('finish')}
          </Button>
        )}
        <Link {...placeOf(stop)} className={styles.there}>
          {t('goThere')}
        </Link>
        <Button look="quiet" onClick={leave} aria-keyshortcuts="x">
          {t('leave')}
        </Button>
        <span className={styles.keys}>{t('keys')}</span>
      </div>
    </>
  );
}
