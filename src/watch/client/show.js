"use strict";
// Shows a document and loads it again when it has changed.
(() => {
  const path = location.pathname.slice("/_halte/show/".length);
  const address = `/_halte/files/${path}`;
  const frame = document.querySelector("iframe");
  const file = document.querySelector("#file");
  file.href = address;
  file.textContent = decodeURIComponent(path);
  document.title = file.textContent;
  frame.src = address;
  document.addEventListener("halte:told", (event) => {
    const changed = event.detail.changed;
    if (changed !== null && changed.includes(file.textContent)) frame.src = address;
  });
})();
