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
  let next: string | undefined;
  const write = (): void => {
    if (next !== undefined) history.replaceState(null, "", linkTo(next));
    next = undefined;
  };
  const rest = (): void => {
    write();
    isMoving = false;
    rested();
  };
  // Who goes back has stopped moving, and what was moved belongs to the address that was left.
  window.addEventListener("popstate", () => {
    clearTimeout(timer);
    isMoving = false;
    next = undefined;
  });
  return {
    move: (query) => {
      if (!isMoving) history.pushState(null, "", linkTo(query));
      else {
        // It costs more than the answer does, so it waits until that is painted.
        if (next === undefined) requestAnimationFrame(() => setTimeout(write));
        next = query;
      }
      isMoving = true;
      clearTimeout(timer);
      timer = window.setTimeout(rest, restAfter);
    },
  };
}

export function linkTo(query: string): string {
  return `${location.pathname}?${query}`;
}
