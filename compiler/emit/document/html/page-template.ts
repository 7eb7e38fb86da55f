/**
 * The page as a Handlebars template. It is a string of the program, not a file, so that bundle, tests and development
 * run read the same thing. `each` and `when` are our own (page-renderer.ts): they refuse missing variables.
 */
export const pageTemplate = `<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
{{#when hasOrigin}}<meta name="generator-source" content="{{origin}}">
{{/when}}<title>{{title}}</title>
<style>{{style}}</style>
</head>
<body>
<main>
{{#each blocks}}{{#when isLine}}<{{tag}} class="{{className}}">{{words}}</{{tag}}>
{{/when}}{{#when isTable}}<div class="table{{#when stacks}} stacks{{/when}}">
<table role="table">
<caption role="caption">{{caption}}</caption>
<colgroup>{{#each columns}}<col class="{{className}}">{{/each}}</colgroup>
{{#when hasHeader}}<thead role="rowgroup">
{{#each header}}<tr role="row">{{#each cells}}<th role="columnheader" scope="{{scope}}"{{spans}}>{{words}}</th>{{/each}}</tr>
{{/each}}</thead>
{{/when}}<tbody role="rowgroup">
{{#each rows}}<tr role="row" class="{{className}}">{{#each cells}}<td role="cell" class="{{className}}"{{label}}{{spans}}>{{words}}</td>{{/each}}</tr>
{{/each}}</tbody>
</table>
</div>
{{/when}}{{/each}}</main>
</body>
</html>
`;
