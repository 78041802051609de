import { useState } from 'react';

/** Whether the place has last moved on (1) or back (-1); 0 while it has not moved. */
export function useDirection(place: number): number {
  const [last, setLast] = useState({ place, direction: 0 });
  if (last.place !== place) setLast({ place, direction: Math.sign(place - last.place) });
  return last.direction;
}
