"use strict";
// The home of the preview: what needs attention first, then everything that was built.
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
  const items = (paths, shorten) => {
    const all = make("ul");
    for (const path of paths) {
      const item = make("li");
      item.append(link(address(path), shorten(path)));
      all.append(item);
    }
    return all;
  };
  const list = (title, paths, shorten) => {
    if (paths.length === 0) return [];
    const section = make("section", "list");
    section.append(make("h2", "", `${title} (${paths.length})`), items(paths, shorten));
    return [section];
  };
  // What each recipient gets, period by period.
  const funders = (title, paths) => {
    if (paths.length === 0) return [];
    const section = make("section", "list");
    section.append(make("h2", "", `${title} (${paths.length})`));
    const folders = new Map();
    for (const path of paths) {
      const folder = path.slice("funders/".length, path.lastIndexOf("/"));
      folders.set(folder, [...(folders.get(folder) || []), path]);
    }
    for (const [folder, files] of [...folders].sort(([a], [b]) => a.localeCompare(b))) {
      const group = make("div", "group");
      group.append(make("h3", "", folder.replace("/", " · ")), items(files, (path) => path.slice(path.lastIndexOf("/") + 1)));
      section.append(group);
    }
    return [section];
  };
  const problem = (one, words) => {
    const article = make("article", `problem ${one.severity}`);
    article.append(make("p", "message", `${one.level} ${one.message}`));
    if (one.place) article.append(make("p", "place", one.place));
    if (one.excerpt !== null) article.append(make("pre", "", one.excerpt));
    if (one.hint) article.append(make("p", "hint", `${words.help} ${one.hint}`));
    return article;
  };
  const problems = (title, found, words, isOpen) => {
    if (found.length === 0) return [];
    const heading = make("h2", "", `${title} (${found.length})`);
    const articles = found.map((one) => problem(one, words));
    if (isOpen) return [heading, ...articles];
    const details = make("details");
    details.id = "looks";
    details.open = document.getElementById("looks")?.open ?? found.length <= 10;
    const summary = make("summary");
    summary.append(heading);
    details.append(summary, ...articles);
    return [details];
  };
  const edit = ({ sources, artefacts }, words) => {
    if (sources.length === 0) return [];
    const section = make("section", "list");
    section.append(make("h2", "", words.edit), make("p", "", `${sources.join(", ")} → ${words.made}`));
    if (artefacts.length > 0) section.append(items(artefacts.filter((path) => /\.(html|ics|pdf|csv)$/.test(path)).slice(0, 30), (path) => path));
    return [section];
  };
  // The operator's page of the week, as it is built.
  const week = async ({ operator, words }) => {
    const page = operator.find((path) => path.endsWith("/week.html"));
    if (!page) return [];
    const answer = await fetch(address(page), { cache: "no-cache" });
    if (!answer.ok) return [];
    const whole = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    if (!whole) return [];
    const heading = whole.querySelector("h1");
    const details = make("details", "week");
    details.id = "week";
    details.open = document.getElementById("week")?.open ?? true;
    const summary = make("summary");
    summary.append(make("h2", "", heading.textContent));
    heading.remove();
    for (const title of whole.querySelectorAll("h2")) {
      const lower = make("h3", "", title.textContent);
      lower.id = title.id;
      title.replaceWith(lower);
    }
    const print = make("p");
    print.append(link(address(page), words.week));
    details.append(summary, ...document.adoptNode(whole).childNodes, print);
    return [details];
  };
  // The home page and one page of each folder of the main language, small and as they are without a script: a frame with one
  // would wait for edits, and a browser keeps few such connections.
  const thumbnails = (pages) => {
    const kinds = new Map([["", "public/index.html"]]);
    for (const path of pages) {
      const folder = path.match(/^public\/([^/]{3,})\/[^/]+\/index\.html$/)?.[1];
      if (folder && !kinds.has(folder)) kinds.set(folder, path);
    }
    const shown = [...kinds.values()].filter((path) => pages.includes(path));
    const row = make("div", "thumbnails");
    row.append(...shown.map((path) => {
      const picture = link(address(path), "");
      const frame = make("iframe");
      frame.setAttribute("sandbox", "allow-same-origin");
      frame.loading = "lazy";
      frame.tabIndex = -1;
      frame.ariaHidden = "true";
      frame.src = address(path);
      const window_ = make("span", "window");
      window_.append(frame);
      picture.append(window_, make("span", "", path.slice("public/".length).replace(/index\.html$/, "") || "/"));
      return picture;
    }));
    return row;
  };
  const filter = document.createElement("input");
  filter.type = "search";
  filter.id = "filter";
  const sift = () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const item of document.querySelectorAll(".list li")) {
      const group = item.closest(".group")?.firstChild.textContent ?? "";
      item.hidden = !`${group} ${item.textContent}`.toLowerCase().includes(wanted);
    }
    for (const part of document.querySelectorAll(".list .group, .list")) part.hidden = wanted !== "" && !part.querySelector("li:not([hidden])");
  };
  filter.addEventListener("input", sift);
  const show = async () => {
    const state = await (await fetch("/_halte/state.json", { cache: "no-cache" })).json();
    const words = state.words;
    const status = document.querySelector(".state");
    status.textContent = `${words.status} `;
    status.append(link("/", words.site));
    const label = make("label", "filter", `${words.filter} `);
    label.append(filter);
    const public_ = (path) => path.slice("public/".length);
    const isDue = (one) => one.code === "deliverable-due";
    const isPoster = (path) => !path.startsWith("public/assets/");
    const ofWeek = await week(state);
    const isTyping = document.activeElement === filter;
    main.replaceChildren(
      ...state.withheld.map((line) => make("p", "withheld", line)),
      ...problems(words.errors, state.problems.filter((one) => one.severity === "error"), words, true),
      ...ofWeek,
      ...problems(words.due, state.problems.filter(isDue), words, true),
      ...problems(words.looks, state.problems.filter((one) => one.severity !== "error" && !isDue(one)), words, false),
      ...(state.untold > 0 ? [make("p", "", words.untold)] : []),
      ...edit(state.edit, words),
      thumbnails(state.pages),
      label,
      ...list(words.pages, state.pages, (path) => public_(path).replace(/(^|\/)index\.html$/, "$1") || words.home),
      ...list(words.posters, state.documents.filter(isPoster), public_),
      ...list(words.feeds, state.feeds, public_),
      ...funders(words.funders, state.funders),
      ...list(words.documents, state.documents.filter((path) => !isPoster(path)), public_),
      ...list(words.data, state.data, public_),
    );
    sift();
    if (isTyping) filter.focus();
  };
  document.addEventListener("halte:told", show);
  show();
})();
