import {
  BookOpen,
  CalendarDays,
  Handshake,
  type LucideIcon,
  Megaphone,
  MessageSquareText,
  Mic,
  Phone,
  Plane,
  Radio,
  Scale,
  Shield,
  UserCheck,
} from 'lucide-react';
import type { EventKind } from '../../model/event-kinds.ts';

const icons: Record<EventKind, LucideIcon> = {
  call: Phone,
  meeting: Handshake,
  visit: Plane,
  statement: Megaphone,
  briefing: Mic,
  broadcast: Radio,
  post: MessageSquareText,
  publication: BookOpen,
  appointment: UserCheck,
  negotiation: Scale,
  military: Shield,
  other: CalendarDays,
};

/** The sign of a kind of event; its word always stands beside it or is read out. */
export function KindIcon({
  kind,
  size = 16,
}: {
  readonly kind: EventKind;
  readonly size?: number;
}) {
  const Icon = icons[kind];
  return <Icon size={size} strokeWidth={1.75} aria-hidden className="shrink-0" />;
}
