import { Share } from 'lucide-react';

type Props = { readonly title: string; readonly url: string };

/** Hands a link to the device's own sheet for sharing, on those that have one. */
export function NativeShare({ title, url }: Props) {
  if (!('share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share({ title, url });
    } catch {
      // The reader thought better of it, or the device would not: the link is there to copy.
    }
  };
  return (
    <button type="button" className="control" onClick={share}>
      <Share size={15} aria-hidden /> Share…
    </button>
  );
}
