import fc from "fast-check";
import { noStatements } from "../../../src/domain/narrative/statements";
import { mechanisms } from "../../../src/domain/narrative/overview/mechanisms";
import { lackingIn } from "../../../src/taskpane/steps/text/statements/lacking";
import { fieldsOf, isChanged, statedIn } from "../../../src/taskpane/steps/text/statements/stated-fields";
import { statements } from "../../domain/settings/stated";

test("表单里什么也不丢；自己写的机制排在清单里的后面", () => {
  fc.assert(
    fc.property(statements, (stated) => {
      const { mechanisms, ...others } = statedIn(fieldsOf(stated));
      const { mechanisms: before, ...kept } = stated;
      expect(others).toEqual(kept);
      expect([...mechanisms].sort()).toEqual([...before].sort());
    }),
  );
});

test("记下来再打开，是同样的内容", () => {
  fc.assert(
    fc.property(statements, (stated) => {
      const once = statedIn(fieldsOf(stated));
      expect(statedIn(fieldsOf(once))).toEqual(once);
    }),
  );
});

test("光标处多个回车，不算改过；多写一个字就算", () => {
  const stated = { ...noStatements, newMedia: ["某某微博"] };
  const fields = fieldsOf(stated);
  expect(isChanged({ ...fields, newMedia: "某某微博\n" }, stated)).toBe(false);
  expect(isChanged({ ...fields, newMedia: "某某微博号" }, stated)).toBe(true);
});

test("一行一个，空行和重复的不算", () => {
  const fields = { ...fieldsOf(noStatements), newMedia: "“某某发布”微信公众号\n\n 某某微博 \n某某微博\n" };
  expect(statedIn(fields).newMedia).toEqual(["“某某发布”微信公众号", "某某微博"]);
});

test("清单里选的和自己写的机制都在，认得出哪些是清单里的", () => {
  const name = mechanisms[0]?.name ?? "";
  const stated = { ...noStatements, mechanisms: [name, "每月通报公开情况。"] };
  expect(fieldsOf(stated)).toMatchObject({ mechanisms: [name], ownMechanisms: "每月通报公开情况。" });
  expect(statedIn(fieldsOf(stated))).toEqual(stated);
});

test("没有问题的措施、没有网站的网址，不记", () => {
  const fields = { ...fieldsOf(noStatements), websiteAddress: "https://www.example.gov.cn" };
  expect(statedIn({ ...fields, problems: [{ problem: " ", measure: "改。" }] })).toEqual(noStatements);
});

const all = {
  ...noStatements,
  website: { name: "某区政府网站", address: "https://www.example.gov.cn" },
  mechanisms: ["三审三校"],
  problems: [{ problem: "公开不够及时" }],
};

test.each([
  ["什么都没写的街道", noStatements, "某某街道办事处", ["website", "mechanisms", "problems"]],
  ["街道写全了", all, "某某街道办事处", []],
  ["镇政府还要考核评议追究", all, "某某县某某镇人民政府", ["accountability"]],
  ["不知道是谁，不当作政府", all, undefined, []],
  ["自己写的问题要有措施", { ...all, problems: [{ problem: "人手紧。" }] }, "某某街道办事处", ["measures"]],
  ["网站要有网址", { ...all, website: { name: "某区政府网站" } }, "某某街道办事处", ["website"]],
] as const)("%s", (_, stated, organ, lacks) => {
  expect(lackingIn(stated, organ)).toEqual(lacks);
});
