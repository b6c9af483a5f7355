import type { TimelineEvent, TimelineLane } from '../../utils/notebook/timeline.ts';
import { placesOf, type TimelineSpan } from '../../utils/notebook/timeline-places.ts';

const HEIGHT = 28;
/** Room at both ends for half a mark, in hundredths of the width. */
const EDGE = 4;
const MIDDLE = HEIGHT / 2;
const MARKS: Record<TimelineEvent['step'], string> = {
  found: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
  asked: 'M-6 -6h12v12h-12z',
  decided: 'M0 -9L9 0L0 9L-9 0z',
};

/** The mark of a step: a ring for found, a square for asked, a full diamond for decided. */
export function StepMark({ step }: { step: TimelineEvent['step'] }) {
  return <path class={`timeline-mark ${step}`} d={MARKS[step]} />;
}

/** One option's way drawn on a line; the words beside it say the same. */
export function TimelinePicture({ lane, span }: { lane: TimelineLane; span: TimelineSpan }) {
  const places = placesOf(lane, span).map((place) => EDGE + (place / 100) * (100 - 2 * EDGE));
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  return (
    <svg class="timeline-picture" aria-hidden="true" width="100%" height={HEIGHT}>
      <line class="timeline-axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <line class="timeline-way" x1={`${first}%`} x2={`${last}%`} y1={MIDDLE} y2={MIDDLE} />
      {lane.events.map(({ step }, at) => (
        <svg key={step} aria-hidden="true" x={`${places[at]}%`} y={MIDDLE} overflow="visible">
          <StepMark step={step} />
        </svg>
      ))}
    </svg>
  );
}
