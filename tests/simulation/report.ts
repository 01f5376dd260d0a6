import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SIZES, TAUS } from './cells.ts'
import { REFERENCES, type Row, type Target } from './verdict.ts'

/** One page that needs nothing else: charts by uPlot (in the page), every figure in tables below. */
export function reportPage(rows: readonly Row[], targets: readonly Target[], seeds: string): string {
  const charts = CHARTS.map(
    ({ measure, title }) =>
      `<h2>${title}</h2><div class="charts">${SIZES.map(
        size => `<figure data-chart='${escaped(JSON.stringify(chartOf(rows, measure, size)))}'></figure>`,
      ).join('')}</div>`,
  )
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>dasnez: dispatch in simulation</title>
<style>${UPLOT.css}${STYLE}</style>
<h1>Dispatch in simulation</h1>
<p>Seeds ${seeds}; means with 95 % intervals over seeds (the whiskers). Every policy meets the same towns, the same requests and
the same answers. Nobody is asked from 20 to 8 h, whatever the policy: without that rule the baselines that keep asking
would claim up to four points more.
${targets.filter(one => one.reached).length} of ${targets.length} targets are reached. The all-knowing decides as dasnez does, but knows how willing everybody is
and who rests just now (played on the first three seeds); a target that it misses, too, isn't missed for want of learning.</p>
<ul class="legend">${LINES.map(({ policy, colour }) => `<li style="--colour:${colour}">${policy}</li>`).join('')}</ul>
${charts.join('\n')}
<h2>Targets</h2>${targetTable(targets)}
<h2>All figures</h2>${figureTable(rows)}
<script>${UPLOT.script}</script>
<script>${DRAW}</script>
</html>
`
}

function chartOf(rows: readonly Row[], measure: Chart['measure'], size: (typeof SIZES)[number]) {
  const here = rows.filter(row => row.helpers === size.helpers && row.requestsPerDay === size.requestsPerDay)
  const series = LINES.map(({ policy, colour }) => {
    const found = TAUS.map(tau => here.find(row => row.policy === policy && row.tau === tau)?.[measure])
    return {
      policy,
      colour,
      mean: found.map(one => one?.mean ?? null),
      half: found.map(one => one?.half ?? 0),
    }
  })
  return {
    title: `${size.helpers} helpers, ${size.requestsPerDay} requests a day`,
    share: measure === 'claimRate',
    taus: TAUS,
    series: series.filter(({ mean }) => mean.some(one => one !== null)),
  }
}

const targetTable = (targets: readonly Target[]): string =>
  table(
    ['target', 'value', 'goal', 'reached', 'all-knowing', 'broadcast without fatigue'],
    targets.map(({ name, value, goal, reached, allKnowing, untired }) => [
      name,
      figure(value),
      figure(goal),
      reached ? 'yes' : 'no',
      figure(allKnowing ?? Number.NaN),
      figure(untired ?? Number.NaN),
    ]),
  )

const figureTable = (rows: readonly Row[]): string =>
  table(
    [
      'helpers',
      'requests a day',
      'τ',
      'policy',
      'claim rate',
      'median min',
      'p90 min',
      'asks per fulfilled',
      'never asked',
      'Gini of asks',
      'Gini of jobs',
      'seeds',
    ],
    rows.map(row => [
      String(row.helpers),
      String(row.requestsPerDay),
      String(row.tau),
      row.policy,
      ...[
        row.claimRate,
        row.medianMinutes,
        row.p90Minutes,
        row.asksPerFulfilled,
        row.neverAsked,
        row.giniAsks,
        row.giniJobs,
      ].map(({ mean, half }) =>
        mean === null ? '–' : `${figure(mean)}${half === null ? '' : ` ± ${figure(half)}`}`,
      ),
      String(row.seeds),
    ]),
  )

const table = (head: readonly string[], rows: readonly string[][]): string =>
  `<table><tr>${head.map(cell => `<th>${cell}`).join('')}${rows
    .map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}`).join('')}`)
    .join('\n')}</table>`

const figure = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(Math.abs(value) < 10 ? 3 : 1)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;')
function read(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
}

/** https://github.com/leeoniya/uPlot, put into the page; read at once, so that it isn't missed only after the runs */
const UPLOT = { script: read('uplot/dist/uPlot.iife.min.js'), css: read('uplot/dist/uPlot.min.css') }

const CHARTS: readonly Chart[] = [
  { measure: 'claimRate', title: 'Claim rate' },
  { measure: 'medianMinutes', title: 'Median minutes to the claim' },
  { measure: 'asksPerFulfilled', title: 'Asks per fulfilled request' },
  { measure: 'neverAsked', title: 'Share of helpers never asked' },
  { measure: 'giniAsks', title: 'Gini of asks' },
  { measure: 'giniJobs', title: 'Gini of jobs' },
]

const [UNTIRED, BOUND, ALL_KNOWING] = REFERENCES
const LINES = [
  { policy: 'dasnez', colour: '#c2185b' },
  { policy: 'broadcast', colour: '#1f77b4' },
  { policy: 'nearest-5', colour: '#2ca02c' },
  { policy: 'nearest-5-every-15-min', colour: '#8c6d1f' },
  { policy: '2-km-then-all', colour: '#17becf' },
  { policy: 'seven-and-replace', colour: '#7f4fc9' },
  { policy: 'random-50-in-rounds', colour: '#7f7f7f' },
  { policy: UNTIRED ?? '', colour: '#bbbbbb' },
  { policy: BOUND ?? '', colour: '#000000' },
  { policy: ALL_KNOWING ?? '', colour: '#e8a0bf' },
]

const STYLE = `body{font:16px/1.5 system-ui;margin:2rem auto;max-width:72rem;padding:0 1rem}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr));gap:1rem}figure{margin:0}
table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.1rem .7rem;border-bottom:1px solid #ddd}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;list-style:none;padding:0}.legend li::before{content:'';display:inline-block;width:1.5rem;border-top:3px solid var(--colour);vertical-align:middle;margin-right:.4rem}`

/** In the browser: one uPlot for each figure, whiskers for the intervals. */
const DRAW = `for (const place of document.querySelectorAll('[data-chart]')) {
  const { title, share, taus, series } = JSON.parse(place.dataset.chart)
  const whiskers = plot => {
    series.forEach(({ mean, half, colour }) => mean.forEach((value, index) => {
      if (value === null || !half[index]) return
      const x = plot.valToPos(taus[index], 'x', true)
      plot.ctx.strokeStyle = colour
      plot.ctx.lineWidth = devicePixelRatio
      plot.ctx.beginPath()
      plot.ctx.moveTo(x, plot.valToPos(value - half[index], 'y', true))
      plot.ctx.lineTo(x, plot.valToPos(value + half[index], 'y', true))
      plot.ctx.stroke()
    }))
  }
  new uPlot({
    title, width: place.clientWidth, height: 260, legend: { show: false }, cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_, low, high) => [0, share ? 1 : high * 1.05] } },
    axes: [{ label: 'τ, days of rest', values: (_, ticks) => ticks }, {}],
    series: [{}, ...series.map(({ policy, colour }) => ({ label: policy, stroke: colour, width: policy === 'dasnez' ? 3 : 1.5, points: { show: true, size: 5 } }))],
    hooks: { draw: [whiskers] },
  }, [taus, ...series.map(({ mean }) => mean)], place)
}`

interface Chart {
  measure: 'claimRate' | 'medianMinutes' | 'asksPerFulfilled' | 'neverAsked' | 'giniAsks' | 'giniJobs'
  title: string
}
