/** csv against NumPy's loadtxt, genfromtxt and savetxt, and the places that its errors name. */
import { contentOf, wantedContent } from "@genmath/testing/files";
import golden from "@genmath/tests/golden/io.json";
import { describe, expect, test } from "vitest";
import { array } from "../src/create/array.ts";
import { DTypeError, FormatError, ShapeError } from "../src/errors/errors.ts";
import { csv } from "../src/io/index.ts";

interface NumPyOptions {
  readonly delimiter?: string | null;
  readonly skiprows?: number;
  readonly usecols?: readonly number[];
  readonly dtype?: string;
}

/** NumPy's options in our words. */
function ours({ delimiter, skiprows, usecols, dtype }: NumPyOptions): csv.ParseOptions {
  return {
    delimiter: delimiter ?? "whitespace",
    ...(skiprows !== undefined && { header: skiprows }),
    ...(usecols !== undefined && { columns: usecols }),
    ...(dtype !== undefined && { dtype: dtype as csv.TableDType }),
  };
}

describe("csv.parse", () => {
  test.each(golden.csv)("reads $text as NumPy does", ({ text, options, ...wanted }) => {
    expect(contentOf(csv.parse(text, ours(options as NumPyOptions)))).toEqual(wantedContent(wanted));
  });

  test("columns by name and from the back", () => {
    const text = 'x, "y, z" ,"say ""w"""\n1,2,3\n4,5,6\n';
    expect(csv.parse(text, { header: 1, columns: ["y, z", 'say "w"', 0, -1] }).toArray()).toEqual([
      [2, 3, 1, 3],
      [5, 6, 4, 6],
    ]);
  });

  test("missing values are NaN, also by other names", () => {
    expect(csv.parse("1,NA\nnull,\n").toArray()).toEqual([
      [1, Number.NaN],
      [Number.NaN, Number.NaN],
    ]);
    expect(csv.parse("1,-999\n?,4", { missing: ["-999", "?"] }).toArray()).toEqual([
      [1, Number.NaN],
      [Number.NaN, 4],
    ]);
  });

  test("line ends, quotes over lines, blank lines, a byte order mark", () => {
    expect(csv.parse("\ufeff1,2\r\n\r\n3,4\r5,6\n\n").toArray()).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(csv.parse('"a\r\nb","c\nd"\n1,2', { header: 1 }).toArray()).toEqual([[1, 2]]);
    expect(csv.parse("1\t\t3\n", { delimiter: "\t" }).toArray()).toEqual([[1, Number.NaN, 3]]);
    expect(csv.parse("1;2 % note\n% 5\n3;4", { delimiter: ";", comments: "%" }).toArray()).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(csv.parse('"#1",2', { header: 1 }).shape).toEqual([0, 2]);
  });

  test("nothing, and nothing but headings", () => {
    expect(csv.parse("").shape).toEqual([0, 0]);
    expect(csv.parse("# only a comment\n").shape).toEqual([0, 0]);
    expect(csv.parse("x,y\n", { header: 1 }).shape).toEqual([0, 2]);
    expect(csv.parse("x,y\n", { header: 1, columns: ["y"] }).shape).toEqual([0, 1]);
  });

  test("dtypes", () => {
    expect(csv.parse("1,0,true,FALSE", { dtype: "bool" }).toArray()).toEqual([[true, false, true, false]]);
    expect(csv.parse("1,-2", { dtype: "int32" }).dtype).toBe("int32");
    expect([...csv.parse("0.1", { dtype: "float32" }).data]).toEqual([Math.fround(0.1)]);
  });

  test.each<[string, csv.ParseOptions, string, number, number | undefined]>([
    ["1,2\n3,four", {}, 'line 2, column 2 is "four", wanted a number', 2, 2],
    ["# x\n\n1,0x10", {}, 'line 3, column 2 is "0x10", wanted a number', 3, 2],
    ["1_000", {}, 'line 1, column 1 is "1_000", wanted a number', 1, 1],
    ["1e", {}, 'line 1, column 1 is "1e", wanted a number', 1, 1],
    ["1 2", {}, 'line 1, column 1 is "1 2", wanted a number', 1, 1],
    ["1,2\n\n3", {}, "line 3 has 1 fields, wanted 2 as in line 1", 3, undefined],
    ["1,2\n3,4,\n", {}, "line 2 has 3 fields, wanted 2 as in line 1", 2, undefined],
    ['1,"2\n3', {}, "line 1, column 2 opens a quote that does not close", 1, 2],
    ['1,"2"3\n', {}, "line 1, column 2 goes on behind its closing quote", 1, 2],
    ['"a\nb",c\nd,e', { header: 1 }, 'line 3, column 1 is "d", wanted a number', 3, 1],
    ["1,2.5", { dtype: "int32" }, 'line 1, column 2 is "2.5", wanted an integer from -2147483648 to 2147483647', 1, 2],
    ["2147483648", { dtype: "int32" }, 'line 1, column 1 is "2147483648", wanted an integer from -2147483648 to 2147483647', 1, 1],
    ["1,\n", { dtype: "int32" }, 'line 1, column 2 is "", wanted an integer from -2147483648 to 2147483647', 1, 2],
    ["1,2\n", { dtype: "bool" }, 'line 1, column 2 is "2", wanted true, false, 1 or 0', 1, 2],
    ["toString\n", { dtype: "bool" }, 'line 1, column 1 is "toString", wanted true, false, 1 or 0', 1, 1],
    ["1,2\n", { columns: [2] }, "line 1 has 2 fields, wanted column 2", 1, undefined],
    ["1,2\n", { columns: [0.5] }, "line 1 has 2 fields, wanted column 0.5", 1, undefined],
    ["1,2\n", { columns: ["x"] }, 'line 1 has no header, wanted a column "x"', 1, undefined],
    ["x,y\n1,2\n", { header: 1, columns: ["z"] }, 'line 1 has the names x, y, wanted a column "z"', 1, undefined],
  ])("refuses %j with %j", (text, options, message, line, column) => {
    const parse = () => csv.parse(text, options);
    expect(parse).toThrow(FormatError);
    expect(parse).toThrow(`Cannot parse csv: ${message}`);
    expect(parse).toThrow(expect.objectContaining({ format: "csv", line, column }));
  });

  test("refuses options that contradict numbers", () => {
    const wanted = '"whitespace" or one character that is no quote, line end or part of a number';
    for (const delimiter of ["", ", ", ".", "1", "e", '"', "\n"]) {
      expect(() => csv.parse("1", { delimiter })).toThrow(
        new RangeError(`Cannot parse csv: delimiter ${JSON.stringify(delimiter)}, wanted ${wanted}`),
      );
    }
    expect(() => csv.parse("1", { delimiter: ";", comments: ";" })).toThrow(
      new RangeError('Cannot parse csv: comments ";", wanted null or one character other than the delimiter'),
    );
    expect(() => csv.parse("1", { header: -1 })).toThrow(new RangeError("Cannot parse csv: header -1, wanted an integer from 0 up"));
    // @ts-expect-error: no complex tables.
    expect(() => csv.parse("1", { dtype: "complex128" })).toThrow(DTypeError);
    // @ts-expect-error: bytes are not text.
    expect(() => csv.parse(Uint8Array.of(49))).toThrow(new TypeError("Cannot parse csv: object, wanted a string"));
  });
});

describe("csv.serialize", () => {
  test("numbers read back exactly", () => {
    const values = [
      0,
      -0,
      0.1,
      -1 / 3,
      5e-324,
      1.7976931348623157e308,
      1e21,
      123456789012345680000,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ];
    const text = csv.serialize(values);
    expect([...csv.parse(text).data]).toEqual(values);
    expect(text).toContain("\n0.1\n");
    expect(text).toContain("\nnan\ninf\n-inf\n");
  });

  test("float32 has its own, fewer digits", () => {
    const values = Float32Array.of(0.1, 16777216, 1e-45, 3.4028235e38, -1.1754944e-38, 0.3);
    const text = csv.serialize(values);
    expect(csv.parse(text, { dtype: "float32" }).data).toEqual(values.slice().map((x) => x));
    expect(text.startsWith("0.1\n16777216\n1e-45\n3.4028235e+38\n")).toBe(true);
  });

  test("shapes, dtypes, headers", () => {
    expect(
      csv.serialize(
        [
          [1, 2],
          [3, 4],
        ],
        { delimiter: ";" },
      ),
    ).toBe("1;2\n3;4\n");
    expect(
      csv.serialize(
        array([
          [1, 2],
          [3, 4],
        ]).T,
      ),
    ).toBe("1,3\n2,4\n");
    expect(csv.serialize([true, false])).toBe("1\n0\n");
    expect(csv.serialize(Int32Array.of(-5), { delimiter: "whitespace" })).toBe("-5\n");
    expect(csv.serialize([])).toBe("");
    const header = ["a,b", 'say "c"', " d", "#e"];
    const text = csv.serialize([[1, 2, 3, 4]], { header });
    expect(text).toBe('"a,b","say ""c"""," d","#e"\n1,2,3,4\n');
    expect(csv.parse(text, { header: 1, columns: header }).toArray()).toEqual([[1, 2, 3, 4]]);
  });

  test("refuses what is no table", () => {
    expect(() => csv.serialize(1)).toThrow(new ShapeError("Cannot serialize shape () as csv: wanted one or two dimensions", [[]]));
    expect(() => csv.serialize([[[1]]])).toThrow("Cannot serialize shape (1, 1, 1) as csv: wanted one or two dimensions");
    expect(() => csv.serialize([[1, 2]], { header: ["x"] })).toThrow(
      "Cannot serialize shape (1, 2) as csv: 1 names in the header, wanted 2",
    );
    const z = array(Float64Array.of(1, 2), { dtype: "complex128" });
    expect(() => csv.serialize(z)).toThrow("Cannot serialize complex128 as csv: wanted real numbers, such as its real and imag parts");
    expect(() => csv.serialize([1], { delimiter: "0" })).toThrow(RangeError);
  });
});
