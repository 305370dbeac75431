// Writes the public holidays of every calendar of halte, as npm `date-holidays` has them.
//
//   npm install date-holidays@3.37.0
//   NODE_HOME=. node tests/oracle/regional_holidays.mjs FIRST LAST > date-holidays.csv
//
// As tests/oracle/regional_holidays.py, which says more.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(join(resolve(process.env.NODE_HOME ?? '.'), 'index.js'));
const Holidays = require('date-holidays');

const [first, last] = process.argv.slice(2).map(Number);
const years = last
  ? Array.from({ length: last - first + 1 }, (_, n) => first + n)
  : [2000, 2002, 2004, 2011, 2012, 2017, 2020, 2022, 2023, 2026, 2027, 2028];
const calendars = {
  france: ['FR'],
  'alsace-moselle': ['FR', '67'],
  guadeloupe: ['FR', 'GP'],
  guyane: ['FR', 'GF'],
  martinique: ['FR', 'MQ'],
  mayotte: ['FR', 'YT'],
  reunion: ['FR', 'RE'],
  'saint-barthelemy': ['FR', 'BL'],
  'saint-martin': ['FR', 'MF'],
  BE: ['BE'],
  LU: ['LU'],
};
for (const country of ['DE', 'CH', 'GB']) {
  for (const part of Object.keys(new Holidays().getStates(country))) {
    if (part !== 'ALD') calendars[`${country}-${part}`] = [country, part];
  }
}
// Assumption is a holiday in most communes of Bavaria.
calendars['DE-BY'] = ['DE', 'BY', 'KATH'];

console.log('calendar,year,days');
for (const [calendar, place] of Object.entries(calendars)) {
  const holidays = new Holidays(...place);
  for (const year of years) {
    const isHoliday = ({ type }) => type === 'public' || (place[0] === 'GB' && type === 'bank');
    const days = holidays.getHolidays(year).filter(isHoliday).map(({ date }) => date.slice(5, 10));
    console.log([calendar, year, [...new Set(days)].sort().join(' ')].join(','));
  }
}
