import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** An import by a relative path stays inside of its package: what others may have, a package exports. */
export const stayInside = {
  meta: {
    type: "problem",
    schema: [],
    messages: { leaves: "This leaves the package {{name}}: import it by the name of its package." },
  },
  create(context) {
    const home = homeOf(dirname(context.filename));
    const check = ({ source }) => {
      const path = source?.value;
      if (typeof path !== "string" || !path.startsWith(".")) return;
      const isOutside = relative(home, resolve(dirname(context.filename), path)).startsWith("..");
      if (isOutside) context.report({ node: source, messageId: "leaves", data: { name: home } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function homeOf(folder) {
  const parent = dirname(folder);
  return existsSync(join(folder, "package.json")) || parent === folder ? folder : homeOf(parent);
}
