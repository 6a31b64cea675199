{
  const start = document.currentScript.dataset;
  const onlyProblems = "onlyProblems" in start;
  let seen = Number(start.number);
  let dismissed = 0;
  let events;
  let swapped;
  let overlay;
  let focused;

  const hide = () => {
    if (!overlay) return;
    overlay.remove();
    overlay = undefined;
    document.removeEventListener("keydown", escape);
    focused?.focus?.({ preventScroll: true });
  };

  // Listens on the document, because the focus may be on the page behind, which stays usable.
  const escape = (event) => {
    if (event.key === "Escape") overlay?.shadowRoot.querySelector("button").click();
  };

  const show = (html, css, number) => {
    hide();
    focused = document.activeElement;
    overlay = document.createElement("div");
    const root = overlay.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    const dismiss = () => {
      dismissed = number;
      hide();
    };
    root.querySelector("button").addEventListener("click", dismiss);
    document.addEventListener("keydown", escape);
    document.body.append(overlay);
    root.querySelector("section").focus({ preventScroll: true });
  };

  const swap = async (number) => {
    try {
      const text = await (await fetch(location.href, { cache: "no-store" })).text();
      // Cut out as text: in a parsed document, the style would be subject to the policy of this page.
      const style = text.slice(text.indexOf("<style>") + "<style>".length, text.indexOf("</style>"));
      if (!swapped) {
        swapped = new CSSStyleSheet();
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, swapped];
      }
      swapped.replaceSync(style);
      document.querySelector("style").disabled = true;
      document.documentElement.dataset.style = number;
    } catch {
      location.reload();
    }
  };

  const heard = (edition) => {
    const newer = edition.number > seen;
    if (edition.run !== start.run || edition.pages > seen || (onlyProblems && newer)) {
      events.close();
      location.reload();
      return;
    }
    if (edition.style > seen) swap(edition.number);
    seen = edition.number;
    if (onlyProblems) return;
    if (!edition.problems) hide();
    else if (edition.number !== dismissed && (newer || !overlay)) show(edition.problems, edition.css, edition.number);
  };

  const follow = () => {
    events?.close();
    // Browsers limit the connections to a host, so hidden pages close theirs.
    if (document.visibilityState === "hidden") return;
    events = new EventSource(start.events);
    events.onmessage = (message) => heard(JSON.parse(message.data));
  };

  document.addEventListener("DOMContentLoaded", follow);
  document.addEventListener("visibilitychange", follow);
  addEventListener("pageshow", (event) => event.persisted && follow());
  addEventListener("pagehide", () => events?.close());
}
