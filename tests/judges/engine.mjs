// What the calendar engine of Thunderbird makes of feeds: ical.js expands every entry, also those in series.
//
//   node tests/judges/engine.mjs PUBLIC [OTHER]
//
// Reads PUBLIC/agenda/arrets/*.ics and prints how many occurrences there are. With OTHER, the same site in the other
// calendar mode, the occurrences of both must be the same: a subscriber sees one timetable. `ical.js` is found from the
// folder in NODE_HOME, or from here.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(process.env.NODE_HOME ? path.join(process.env.NODE_HOME, "package.json") : import.meta.url);
const { default: ICAL } = await import(pathToFileURL(require.resolve("ical.js")));
const [first, other] = process.argv.slice(2);
const DAYS_MAX = 2000;

/** Every occurrence as `start end title`, in UTC; an entry of a series that was moved or called off replaces its own day. */
function occurrences(file) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
  // Zones in the file come before those that the engine brings.
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry, { strictExceptions: false }));
  const found = [];
  const add = (start, end, entry) => {
    const cancelled = entry.component.getFirstPropertyValue("status") === "CANCELLED";
    if (!start.isDate && !cancelled) found.push(`${start.toJSDate().toISOString()} ${end.toJSDate().toISOString()} ${entry.summary}`);
  };
  const moved = entries.filter((entry) => entry.isRecurrenceException());
  for (const entry of entries.filter((one) => !one.isRecurrenceException())) {
    for (const exception of moved.filter((one) => one.uid === entry.uid)) entry.relateException(exception);
    if (!entry.isRecurring()) {
      add(entry.startDate, entry.endDate, entry);
      continue;
    }
    const each = entry.iterator();
    for (let next = each.next(), count = 0; next && count < DAYS_MAX; next = each.next(), count += 1) {
      const { startDate, endDate, item } = entry.getOccurrenceDetails(next);
      add(startDate, endDate, item);
    }
  }
  return found.sort();
}

const feeds = (site) => {
  const folder = path.join(site, "agenda", "arrets");
  return new Map(fs.readdirSync(folder).filter((name) => name.endsWith(".ics")).sort().map((name) => [name, occurrences(path.join(folder, name))]));
};
const seen = feeds(first);
const count = (all) => [...all.values()].reduce((sum, list) => sum + list.length, 0);
let wrong = seen.size === 0 || count(seen) === 0 ? 1 : 0;
if (other) {
  const beside = feeds(other);
  for (const name of new Set([...seen.keys(), ...beside.keys()])) {
    const [one, two] = [seen.get(name) ?? [], beside.get(name) ?? []];
    const apart = [...one.filter((line) => !two.includes(line)).map((line) => `- ${line}`), ...two.filter((line) => !one.includes(line)).map((line) => `+ ${line}`)];
    if (apart.length > 0 || one.length !== two.length) {
      wrong += 1;
      console.log(`${name}:\n  ${apart.slice(0, 6).join("\n  ")}`);
    }
  }
}
console.log(`${seen.size} feeds, ${count(seen)} occurrences${other ? ", the same in both modes" : ""}`);
process.exit(wrong ? 1 : 0);
