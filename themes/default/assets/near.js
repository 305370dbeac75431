"use strict";
// The search is fetched when somebody begins to use it, and at once where the address brings words to look for.
(() => {
  const form = document.querySelector("form.search");
  const around = form.querySelector(".around");
  let asked = null;
  const load = () => {
    asked ??= new Promise((done) => {
      const script = Object.assign(document.createElement("script"), { src: form.dataset.script, onload: done });
      script.setAttribute("blocking", "render");
      document.head.append(script);
    });
    return asked;
  };
  around.hidden = !("geolocation" in navigator && isSecureContext);
  around.addEventListener("click", () => load().then(() => around.click()), { once: true });
  for (const begins of ["focusin", "input", "pointerenter"]) form.addEventListener(begins, load, { once: true });
  if (new URLSearchParams(location.search).get("q")) load();
})();
