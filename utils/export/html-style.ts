/** The style sheet inside the HTML file: readable on any screen, black on white on paper. */
export const HTML_STYLE = `
body { margin: 0; background: #fff; color: #000; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 2px solid #000; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1.0625rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-wrap; }
li, p { white-space: pre-wrap; }
li { margin-bottom: .35rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #767676; text-align: start; vertical-align: top; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid #767676; }
input, button { font: inherit; padding: .5rem .75rem; }
@media print { main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; } }
`;
