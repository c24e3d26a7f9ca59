import { wordFile } from "../../fixtures/docx-of";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const ties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const tie = (id: string, type: string, target: string, more = "") =>
  `<Relationship Id="${id}" Type="${ties}/${type}" Target="${target}"${more}/>`;
const tieList = (...list: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
const override = (path: string, kind: string) => `<Override PartName="/${path}" ContentType="${kind}"/>`;
const external = ` TargetMode="External"`;

const body =
  `<w:p><w:r><w:t>模板正文</w:t></w:r></w:p>` +
  `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>` +
  `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;

const styles =
  `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="32"/></w:rPr></w:style>` +
  `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>`;

const header =
  `<w:hdr xmlns:w="${word}" xmlns:r="${ties}"><w:p><w:r><w:t>某区某街道文件</w:t></w:r>` +
  `<w:hyperlink r:id="rId1"><w:r><w:t>某街道网站</w:t></w:r></w:hyperlink>` +
  `<w:r><w:pict r:id="rId2"/></w:r></w:p></w:hdr>`;

/** A Word file of an office with all that offices leave in theirs: emblem, macros, links, comments, names. */
export function officeTemplate(): Uint8Array {
  return wordFile({ body, styles, parts });
}

const parts: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml":
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml") +
    override("word/styles.xml", `${kinds}.styles+xml`) +
    override("word/numbering.xml", `${kinds}.numbering+xml`) +
    override("word/settings.xml", `${kinds}.settings+xml`) +
    override("word/header1.xml", `${kinds}.header+xml`) +
    override("word/footer1.xml", `${kinds}.footer+xml`) +
    override("word/comments.xml", `${kinds}.comments+xml`) +
    `</Types>`,
  "_rels/.rels": tieList(
    tie("rId1", "officeDocument", "word/document.xml"),
    tie("rId2", "extended-properties", "docProps/app.xml"),
  ),
  "docProps/app.xml": `<Properties><Manager>张三</Manager></Properties>`,
  "word/_rels/document.xml.rels": tieList(
    tie("rId1", "styles", "styles.xml"),
    tie("rId2", "numbering", "numbering.xml"),
    tie("rId3", "settings", "settings.xml"),
    tie("rId4", "comments", "comments.xml"),
    tie("rId5", "header", "header1.xml"),
    tie("rId6", "footer", "footer1.xml"),
    tie("rId7", "vbaProject", "vbaProject.bin"),
    tie("rId8", "hyperlink", "https://www.example.gov.cn/", external),
    tie("rId9", "package", "embeddings/book.bin"),
  ),
  "word/settings.xml": `<w:settings xmlns:w="${word}" xmlns:r="${ties}"><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="420"/></w:settings>`,
  "word/_rels/settings.xml.rels": tieList(tie("rId1", "attachedTemplate", "file:///C:/李四/模板.dotm", external)),
  "word/header1.xml": header,
  "word/_rels/header1.xml.rels": tieList(
    tie("rId1", "hyperlink", "https://www.example.gov.cn/", external),
    tie("rId2", "image", "media/emblem.png"),
  ),
  "word/footer1.xml": `<w:ftr xmlns:w="${word}"><w:p/></w:ftr>`,
  "word/comments.xml": `<w:comments xmlns:w="${word}"><w:comment><w:p><w:r><w:t>批注</w:t></w:r></w:p></w:comment></w:comments>`,
  "word/media/emblem.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  "word/vbaProject.bin": Uint8Array.from([1, 2, 3]),
  "word/embeddings/book.bin": Uint8Array.from([4, 5, 6]),
};
