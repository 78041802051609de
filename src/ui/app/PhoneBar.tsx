import { BookOpenText, ChartGantt, List, Search } from 'lucide-react';
import { tourStart } from '../../explore/list/steps.ts';
import { storyPage } from '../../explore/list/story.ts';
import { withLayout, withPage } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useSteps } from '../base/use-steps.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { FilterSheet } from '../filters/FilterSheet.tsx';

type Props = {
  readonly onSearch: () => void;
  /** Whether the chart stands above the list. */
  readonly chartShown: boolean;
  readonly onChart: (shown: boolean) => void;
};

const look =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs aria-pressed:font-semibold';

/** What a thumb reaches on a narrow screen: the search, the filters, the story, the chart. */
export function PhoneBar({ onSearch, chartShown, onChart }: Props) {
  const { view } = useExplorer();
  const story = storyPage(useTimeline(), tourStart(view, useSteps()));
  return (
    <nav
      aria-label="Timeline"
      className="needs-script fixed inset-x-0 bottom-0 z-15 flex border-t border-rule bg-card pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <button type="button" className={look} onClick={onSearch}>
        <Search size={18} aria-hidden /> Search
      </button>
      <FilterSheet className={look} />
      {story !== null && (
        <ViewLink to={withPage(view, story)} className={look}>
          <BookOpenText size={18} aria-hidden /> Read
        </ViewLink>
      )}
      {view.layout === 'timeline' ? (
        <button
          type="button"
          className={look}
          aria-pressed={chartShown}
          onClick={() => onChart(!chartShown)}
        >
          <ChartGantt size={18} aria-hidden /> Chart
        </button>
      ) : (
        <ViewLink to={withLayout(view, 'timeline')} className={look}>
          <List size={18} aria-hidden /> Timeline
        </ViewLink>
      )}
    </nav>
  );
}
