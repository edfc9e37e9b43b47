import { readAllChartSpecs } from "/work/w-recorder/tests/support/all-chart-specs.ts";
import { drawChart } from "/work/w-recorder/src/drawing/draw.ts";
import { pagePalette } from "/work/w-recorder/src/drawing/palette.ts";
const specs = await readAllChartSpecs();
for (let i=1;i<=16000;i++){ const spec=specs[i%specs.length]; if(!spec) throw 0; drawChart(spec,{width: i%2?320:640, palette: pagePalette, idPrefix:"a"}); if([1,10,100,500,1000,2000,3000,4000,8000,12000,16000].includes(i)){ globalThis.gc?.(); console.log(i, (process.memoryUsage().heapUsed/1024).toFixed(0)); } }
const t=performance.now(); for(let i=0;i<200;i++) drawChart(specs[i%specs.length]!,{width: i%2?320:640, palette: pagePalette, idPrefix:"a"}); console.log((performance.now()-t)/200);
