/** The look of the picture: ink line on paper, flat tints. */
export const style = `
text { font-family: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2a30; }
.desk { fill: #efe6d2; }
.field { fill: #fbf6ea; stroke: #1f2a30; stroke-opacity: .22; }
.chapter { font-size: 16px; font-weight: 700; }
.title { font-size: 26px; font-weight: 700; }
.figures { font-size: 14px; fill: #4d5558; }
.legend { font-size: 12.5px; fill: #4d5558; }
.beat { fill: #fffdf6; stroke: #1f2a30; stroke-width: 2; }
.knot { font-size: 13.5px; font-weight: 700; }
.line { font-size: 12px; fill: #4d5558; }
.share { font-size: 12px; fill: #4d5558; text-anchor: end; }
.choice { fill: #efe6d2; stroke: #1f2a30; stroke-width: 1; }
.never { stroke-dasharray: 3 2; fill: none; }
.id { font-size: 11.5px; text-anchor: middle; }
.again { fill: none; stroke: #1f2a30; stroke-width: 1.2; }
.way { fill: none; stroke: #5a6d70; }
.back { fill: none; stroke: #5a6d70; stroke-dasharray: 4 4; }
.votes { fill: #8a5a44; }
.ending { fill: #1f2a30; }
.ending-name { font-size: 13.5px; font-weight: 700; text-anchor: middle; fill: #fbf6ea; }
.ending-share { font-size: 12px; text-anchor: middle; fill: #efe6d2; }
`.trim()
