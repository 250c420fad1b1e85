/**
 * What happens on the page, told to whoever listens: so that parts need not know one another.
 */

/** Tells that something happened: "chosen" is heard as the event `ecomap:chosen` on the document. */
export function tell(name: string, detail: object = {}): void {
  document.dispatchEvent(new CustomEvent(`ecomap:${name}`, { detail }));
}

/** Tells and hears the events of one part. Events: what goes along with each, by its name. */
export function eventsOf<Events extends Record<keyof Events, object>>() {
  return {
    tell<Name extends keyof Events & string>(name: Name, detail: Events[Name]): void {
      tell(name, detail);
    },
    /** Acts each time it is told, after who began to listen before. */
    hear<Name extends keyof Events & string>(
      name: Name,
      act: (detail: Events[Name]) => void
    ): void {
      document.addEventListener(`ecomap:${name}`, (event) =>
        act((event as CustomEvent<Events[Name]>).detail)
      );
    },
  };
}
