"use strict";
// Says which week is this one and which the next, whatever the day on which the page is read.
(() => {
  const told = document.querySelector("meta[name=halte-day]");
  const now = told ? new Date(told.content + "T00:00") : new Date();
  const monday = (shift) => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7) + shift);
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };
  const words = document.body.dataset;
  const weeks = { [monday(0)]: words.thisWeek, [monday(7)]: words.nextWeek };
  for (const link of document.querySelectorAll("[data-week]")) {
    const word = weeks[link.dataset.week];
    if (word) link.prepend(Object.assign(document.createElement("span"), { className: "badge today", textContent: word }), " ");
  }
})();
