/** The address as the state's text: replaced while a lever moves, and one entry in the history for each rest. */

/** Our choice: a lever pushed with the keyboard has stopped by then, and the answer still feels like one. */
const restAfter = 700;

export interface Address {
  /** Says that the state has moved to this query. */
  readonly move: (query: string) => void;
}

/** @param rested is called when nothing has moved for a while. */
export function makeAddress(rested: () => void): Address {
  let timer = 0;
  let isMoving = false;
  const rest = (): void => {
    isMoving = false;
    rested();
  };
  return {
    move: (query) => {
      const link = linkTo(query);
      if (isMoving) history.replaceState(null, "", link);
      else history.pushState(null, "", link);
      isMoving = true;
      clearTimeout(timer);
      timer = window.setTimeout(rest, restAfter);
    },
  };
}

export function linkTo(query: string): string {
  return `${location.pathname}?${query}`;
}
