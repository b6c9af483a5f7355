import type { Visit } from '../../utils/model/visits.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { TIMELINE_STEPS, type TimelineLane } from '../../utils/notebook/timeline.ts';
import { spanOf } from '../../utils/notebook/timeline-places.ts';
import { useWords } from '../hooks/use-words.ts';
import { StepMark, TimelinePicture } from './timeline-picture.tsx';

interface Props {
  lanes: readonly TimelineLane[];
  /** Visits with something decided, the first one first. */
  decisions: readonly Visit[];
  /** A day, YYYY-MM-DD, as people write it. */
  writeDay: (day: string) => string;
}

/** Every option's way as a picture and in words, then what was decided in which visit. */
export function TimelineChart({ lanes, decisions, writeDay }: Props) {
  const t = useWords();
  const span = spanOf(lanes);
  if (!span) return null;
  return (
    <>
      <figure class="timeline">
        <figcaption class="row small">
          {TIMELINE_STEPS.map((step) => (
            <span key={step} class="timeline-key">
              <svg aria-hidden="true" width="20" height="20" viewBox="-10 -10 20 20">
                <StepMark step={step} />
              </svg>
              {t(`timeline.step.${step}`)}
            </span>
          ))}
        </figcaption>
        <p class="timeline-ends small muted">
          <span>{writeDay(span.from)}</span>
          <span>{span.to !== span.from && writeDay(span.to)}</span>
        </p>
        <ul>
          {lanes.map((lane) => (
            <li key={lane.option.id} class="timeline-lane">
              <h2 dir="auto">{nameWithGeneric(lane.option.name, lane.option.genericName)}</h2>
              <TimelinePicture lane={lane} span={span} />
              <ol class="row small">
                {lane.events.map(({ step, status, day }) => (
                  <li key={step}>
                    {t('timeline.event', { what: t(`status.${status}`), date: writeDay(day) })}
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </figure>
      {decisions.length > 0 && (
        <section class="stack-tight">
          <h2>{t('timeline.decisions')}</h2>
          <dl class="pairs">
            {decisions.map(({ id, day, decision }) => (
              <div key={id}>
                <dt>{day ? writeDay(day) : t('notebook.noDay')}</dt>
                <dd dir="auto">{decision}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
