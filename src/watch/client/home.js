"use strict";
// The home of the preview: everything that was built, and everything there is to say.
(() => {
  const main = document.querySelector("main");
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const link = (href, text) => {
    const element = make("a", "", text);
    element.href = href;
    return element;
  };
  const address = (path) => {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    if (path.endsWith(".pdf")) return `/_halte/show/${encoded}`;
    return path.startsWith("public/") ? `/${encoded.slice("public/".length).replace(/(^|\/)index\.html$/, "$1")}` : `/_halte/files/${encoded}`;
  };
  const list = (title, paths, shorten) => {
    if (paths.length === 0) return [];
    const items = make("ul");
    for (const path of paths) {
      const item = make("li");
      item.append(link(address(path), shorten(path)));
      items.append(item);
    }
    return [make("h2", "", `${title} (${paths.length})`), items];
  };
  const problem = (one) => {
    const article = make("article", `problem ${one.severity}`);
    article.append(make("p", "message", `${one.severity}: ${one.message}`));
    if (one.place) article.append(make("p", "place", one.place));
    if (one.excerpt !== null) article.append(make("pre", "", one.excerpt));
    if (one.hint) article.append(make("p", "hint", `help: ${one.hint}`));
    return article;
  };
  const show = async () => {
    const state = await (await fetch("/_halte/state.json", { cache: "no-cache" })).json();
    const errors = state.problems.filter((one) => one.severity === "error").length;
    const status = document.querySelector(".state");
    status.textContent = state.current ? "This is what the files say now. " : `There are errors (${errors}): this is the last good version. `;
    status.append(link("/", "To the site"));
    const public_ = (path) => path.slice("public/".length);
    const problems = state.problems.map(problem);
    if (state.untold > 0) problems.push(make("p", "", `… and ${state.untold} more: halte check shows them all`));
    const isPoster = (path) => path.startsWith("public/affiches/");
    main.replaceChildren(
      ...(problems.length ? [make("h2", "", `To mend or to look at (${state.problems.length + state.untold})`), ...problems] : []),
      ...list("For funders", state.funders, (path) => path.slice("funders/".length)),
      ...list("Posters", state.documents.filter(isPoster), public_),
      ...list("Documents", state.documents.filter((path) => !isPoster(path)), public_),
      ...list("Calendar feeds", state.feeds, public_),
      ...list("Open data", state.data, public_),
      ...list("Pages", state.pages, (path) => public_(path).replace(/(^|\/)index\.html$/, "$1") || "home"),
    );
  };
  document.addEventListener("halte:told", show);
  show();
})();
