// Writes intervals.txt: what npm opening_hours 3 makes of each text, from 5 January to 30 June 2026
// (npm install opening_hours; node judge.js > intervals.txt).
const OH = require('opening_hours');
const place = {lat:47.69, lon:2.63, address:{country_code:'fr', state:'Centre-Val de Loire'}};
const texts = [
 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
 'Mo,Tu,Th 09:00-12:00; We[1] 14:00-17:00; PH off',
 'Mo-Sa 10:00-18:00; We off; PH off',
 'Tu 09:00-12:00; Tu[2,4] 09:00-12:00,14:00-16:00; PH off',
 'Fr-Mo 18:00-20:00; PH off',
 'Mo-Fr 09:00-12:00, Sa[1] 09:00-11:00; PH off',
 'Mo 13:30-16:30; Mo[1] off; PH off',
 'Mo-Fr 08:00-12:00; 2026 Apr 13-2026 Apr 24 off; PH off',
 'We 14:00-17:00; PH off; 2026 Mar 07 09:00-12:00',
];
process.env.TZ='Europe/Paris';
const pad=n=>String(n).padStart(2,'0');
const f=d=>`${d.getFullYear()}-${pad(d.getMonth()+1)}-${pad(d.getDate())} ${pad(d.getHours())}:${pad(d.getMinutes())}`;
const out=[];
for (const t of texts){
  const oh=new OH(t,place);
  const iv=oh.getOpenIntervals(new Date(2026,0,5),new Date(2026,5,30,12,0));
  out.push('# '+t);
  for (const [a,b] of iv) out.push(f(a)+' '+f(b));
}
console.log(out.join('\n'));
