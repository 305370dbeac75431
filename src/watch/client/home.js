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
  const problem = (one, words) => {
    const article = make("article", `problem ${one.severity}`);
    article.append(make("p", "message", `${one.level} ${one.message}`));
    if (one.place) article.append(make("p", "place", one.place));
    if (one.excerpt !== null) article.append(make("pre", "", one.excerpt));
    if (one.hint) article.append(make("p", "hint", `${words.help} ${one.hint}`));
    return article;
  };
  const show = async () => {
    const state = await (await fetch("/_halte/state.json", { cache: "no-cache" })).json();
    const words = state.words;
    const status = document.querySelector(".state");
    status.textContent = `${words.status} `;
    status.append(link("/", words.site));
    const public_ = (path) => path.slice("public/".length);
    const problems = state.problems.map((one) => problem(one, words));
    if (state.untold > 0) problems.push(make("p", "", words.untold));
    const isPoster = (path) => !path.startsWith("public/assets/");
    main.replaceChildren(
      ...state.withheld.map((line) => make("p", "withheld", line)),
      ...(problems.length ? [make("h2", "", `${words.mend} (${state.problems.length + state.untold})`), ...problems] : []),
      ...list(words.funders, state.funders, (path) => path.slice("funders/".length)),
      ...list(words.posters, state.documents.filter(isPoster), public_),
      ...list(words.documents, state.documents.filter((path) => !isPoster(path)), public_),
      ...list(words.feeds, state.feeds, public_),
      ...list(words.data, state.data, public_),
      ...list(words.pages, state.pages, (path) => public_(path).replace(/(^|\/)index\.html$/, "$1") || words.home),
    );
  };
  document.addEventListener("halte:told", show);
  show();
})();
