// TypeScript 7 has no API yet; the linter reads the code by that of 6, and so does this.
import ts from "@typescript/typescript6";

/** A function, method, accessor or constructor with a body. */
export interface MeasuredFunction {
  /** Its name after the names of the functions around it, such as `createWorker.settle`; `?` where one has none. */
  readonly name: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** From its first line to its last, without the comment before it. */
  readonly lines: number;
  readonly parameters: number;
}

/** A file of source code. */
export interface Source {
  /** Its path from the root of the repository, with slashes. */
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly MeasuredFunction[];
}

/**
 * Measures a file of TypeScript or JavaScript.
 *
 * @example
 * measureSource("one.ts", "const one = (a, b) => a;\n").functions; // [{ name: "one", line: 1, lines: 1, parameters: 2 }]
 */
export function measureSource(file: string, text: string): Source {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const functions: MeasuredFunction[] = [];

  function visit(node: ts.Node, around: readonly string[]): void {
    let names = around;
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      names = [...around, nameOf(node)];
      const line = lineOf(node.getStart(source));
      const lines = lineOf(node.getEnd()) - line + 1;
      functions.push({ name: names.join("."), line, lines, parameters: node.parameters.length });
    }
    ts.forEachChild(node, (child) => {
      visit(child, names);
    });
  }

  visit(source, []);
  return { file, lines: text.split("\n").length - 1, functions };
}

/** The name that a function has, or that of the variable or property which it is the value of. */
function nameOf(node: ts.SignatureDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const { parent } = node;
  const named =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent : undefined;
  const name = node.name ?? named?.name;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name))
    ? name.text
    : "?";
}
