import Handlebars from 'handlebars';

/** An environment of our own without any built-in helper: nothing is registered globally, nothing is inherited. */
function isolated(): typeof Handlebars {
  const own = Handlebars.create();
  for (const name of Object.keys(own.helpers)) own.unregisterHelper(name);
  return own;
}

export const handlebars = isolated();
export type Ast = hbs.AST.Program;
