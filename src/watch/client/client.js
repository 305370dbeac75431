"use strict";
// The preview's script: takes over what a rebuild has changed and shows what is wrong. Served to previews only; no page
// that is built holds it.
(() => {
  const own = document.currentScript;
  let etag = own.dataset.etag;
  const isHome = location.pathname === "/_halte/";
  const isOwnPage = /^\/_halte\/(?!files\/)/.test(location.pathname);

  // Which artefact this page is, by its address.
  const artefact = () => {
    let path = decodeURIComponent(location.pathname);
    for (const folder of ["/_halte/files/", "/_halte/show/"]) if (path.startsWith(folder)) return path.slice(folder.length);
    return `public${path}${path.endsWith("/") ? "index.html" : ""}`;
  };

  // What the reader has done to the page, to be done again after it was exchanged.
  const remember = () => {
    const fields = [...document.querySelectorAll("input, textarea, select")];
    const details = [...document.querySelectorAll("details")];
    const focus = document.activeElement && document.activeElement.id;
    const state = { x: scrollX, y: scrollY, focus, values: fields.map((field) => [field.value, field.checked]), open: details.map((one) => one.open) };
    return () => {
      const now = [...document.querySelectorAll("input, textarea, select")];
      if (now.length === state.values.length) now.forEach((field, i) => {
        if (field.type !== "file") field.value = state.values[i][0];
        field.checked = state.values[i][1];
      });
      const nowDetails = [...document.querySelectorAll("details")];
      if (nowDetails.length === state.open.length) nowDetails.forEach((one, i) => { one.open = state.open[i]; });
      const focused = state.focus && document.getElementById(state.focus);
      if (focused) focused.focus({ preventScroll: true });
      scrollTo({ left: state.x, top: state.y, behavior: "instant" });
    };
  };

  // New style sheets come before the old ones go, so that the page is never bare.
  const takeStyles = (fresh) => {
    const links = (page) => [...page.head.querySelectorAll('link[rel="stylesheet"]')];
    const before = links(document);
    const wanted = links(fresh).map((link) => link.getAttribute("href"));
    const have = before.map((link) => link.getAttribute("href"));
    const gone = before.filter((link) => !wanted.includes(link.getAttribute("href")));
    const added = wanted.filter((href) => !have.includes(href)).map((href) => new Promise((done) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      link.onload = link.onerror = done;
      document.head.append(link);
    }));
    return Promise.all(added).then(() => gone.forEach((link) => link.remove()));
  };

  const scripts = (page) => [...page.querySelectorAll("script[src]")].map((one) => one.getAttribute("src")).filter((src) => !src.startsWith("/_halte/")).join();

  const update = async () => {
    const response = await fetch(location.href, { cache: "no-cache" });
    const name = (response.headers.get("etag") || "").replaceAll('"', "");
    if (name === etag) return;
    if (!(response.headers.get("content-type") || "").startsWith("text/html")) return location.reload();
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    if (scripts(fresh) !== scripts(document)) return location.reload();
    await takeStyles(fresh);
    etag = name;
    document.title = fresh.title;
    document.documentElement.lang = fresh.documentElement.lang;
    const restore = remember();
    const body = document.adoptNode(fresh.body);
    document.body.replaceWith(body);
    // What the page's own scripts do to it, they do to the new one too.
    for (const script of document.querySelectorAll("script[src]")) {
      const src = script.getAttribute("src");
      if (src.startsWith("/_halte/")) continue;
      const again = document.createElement("script");
      again.src = src;
      again.async = false;
      script.replaceWith(again);
    }
    restore();
    if (overlay) document.body.append(overlay);
    document.dispatchEvent(new CustomEvent("halte:updated"));
  };

  let overlay = null;
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };
  const showErrors = ({ errors, words }) => {
    if (overlay) overlay.remove();
    overlay = null;
    // The preview's own list tells them itself.
    if (errors.length === 0 || isHome) return;
    overlay = make("div");
    overlay.id = "halte-errors";
    const root = overlay.attachShadow({ mode: "open" });
    const style = make("link");
    style.rel = "stylesheet";
    style.href = "/_halte/style.css";
    const panel = make("section", "errors");
    panel.setAttribute("role", "alert");
    panel.lang = words.lang;
    const close = make("button", "close", words.close);
    close.type = "button";
    close.onclick = () => overlay && overlay.remove();
    panel.append(close, make("h2", "", words.title));
    for (const error of errors) {
      const one = make("article");
      one.append(make("p", "message", error.message));
      if (error.place) one.append(make("p", "place", error.place));
      if (error.excerpt !== null) {
        const number = String(error.line || "");
        const mark = error.column ? `\n${" ".repeat(number.length)} | ${" ".repeat(error.column - 1)}^` : "";
        one.append(make("pre", "", `${number} | ${error.excerpt}${mark}`));
      }
      if (error.hint) {
        const hint = make("p", "hint");
        hint.append(make("b", "", words.help), ` ${error.hint}`);
        one.append(hint);
      }
      one.append(make("p", "code", error.code));
      panel.append(one);
    }
    root.append(style, panel);
    document.body.append(overlay);
  };

  let queue = Promise.resolve();
  let events = null;
  const listen = () => {
    if (events) return;
    // A page is told of itself at once; the preview's own list when everything has been made.
    const page = isHome ? "" : `?page=${artefact().split("/").map(encodeURIComponent).join("/")}`;
    events = new EventSource(`/_halte/events${page}`);
    events.onmessage = (message) => {
      const told = JSON.parse(message.data);
      // Nothing is known of what changed before this connection: the page asks for itself.
      const isEmpty = document.documentElement.dataset.halteEmpty !== undefined;
      const concerned = told.changed === null || told.changed.includes(artefact()) || isEmpty;
      document.dispatchEvent(new CustomEvent("halte:told", { detail: told }));
      queue = queue.then(async () => {
        if (concerned && !isOwnPage) await update();
        showErrors(told);
      }).catch(() => {});
    };
  };
  const rest = () => {
    if (events) events.close();
    events = null;
  };
  // A browser keeps six connections to one server; tabs that nobody sees must not hold them.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  if (!document.hidden) listen();
})();
