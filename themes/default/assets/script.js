"use strict";
// Refines what is already complete: hides passages that are over, shows those after them, and says which are soon.
(() => {
  const words = document.body.dataset;
  // Pages of a demonstration name the day for which they were made.
  const told = document.querySelector("meta[name=halte-day]");
  const now = told ? new Date(`${told.content}T00:00`) : new Date();
  const day = (shift) => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };
  const near = { [day(0)]: words.today, [day(1)]: words.tomorrow };
  for (const next of document.querySelectorAll("[data-until]")) next.hidden = new Date(next.dataset.until) < now;
  // In lists by month, days that are over; then months and lists that have nothing left.
  for (const lines of document.querySelectorAll(".all .lines")) {
    for (const line of lines.children) line.hidden = line.querySelector("time").dateTime.slice(0, 10) < day(0);
    lines.hidden = [...lines.children].every((line) => line.hidden);
    lines.previousElementSibling.hidden = lines.hidden;
  }
  for (const all of document.querySelectorAll(".all")) all.hidden = !all.querySelector(".lines:not([hidden]), :scope > p > a");
  for (const list of document.querySelectorAll("ol.passages")) {
    let held = 0;
    const wanted = [...list.children].filter((item) => !item.hidden && !item.matches(".cancelled, .gone")).length;
    for (const item of list.children) {
      const over = new Date(item.dataset.end) < now;
      item.hidden = over || held >= wanted;
      if (!item.hidden && !item.matches(".cancelled, .gone")) held += 1;
      const word = near[item.querySelector("time").dateTime.slice(0, 10)];
      if (word) {
        const mark = document.createElement("strong");
        mark.className = "soon";
        mark.textContent = word;
        item.querySelector(".when").prepend(mark, " ");
      }
    }
    const beyond = list.parentElement.querySelector(".beyond");
    const known = new Date(beyond.dataset.last) > now;
    beyond.hidden = held > 0 || known;
    list.parentElement.querySelector(".stale").hidden = held > 0 || !known;
    list.parentElement.querySelector(".as-of").hidden = held === 0;
  }
})();
