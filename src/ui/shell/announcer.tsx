import { useApp, useText } from '../use-app.ts';

/** Says changes once to a screen reader. Always in the page, because a region that appears with its text is not read. */
export function Announcer() {
  const text = useText();
  const announcement = useApp((state) => state.ui.announcement);
  return (
    <output aria-live="polite" className="sr-only">
      {announcement ? text(announcement) : ''}
    </output>
  );
}
