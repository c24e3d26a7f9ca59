/** A fault, the text it is planted at, what is written there instead, and what has to be said of it, and no more. */
type Fault = readonly [name: string, at: string | RegExp, instead: string, said: readonly string[]];

const origin = "https://localhost:3000";
const other = "https://example.com";

export const plantedFaults: readonly Fault[] = [
  ["标签没有关上", "</Hosts>", "", ["not well-formed"]],
  ["属性没有引号", 'Name="Workbook"', "Name=Workbook", ["not well-formed"]],

  [
    "次序颠倒",
    /(<Version>.*\n)(.*<ProviderName>.*\n)/,
    "$2$1",
    ["In <OfficeApp>, <Version> must come before <ProviderName>"],
  ],
  [
    "权限写在要求之前",
    /(<Requirements>[^]*<\/DefaultSettings>)([^]*<\/Permissions>)/,
    "$2$1",
    ["must come before <Permissions>"],
  ],
  [
    "按钮里图标写在动作之后",
    /(<Icon>\s*<bt:Image size="16" resid="Next.16"[^]*?<\/Icon>)(\s*<Action[^]*?<\/Action>)/,
    "$2$1",
    ["In <Control Next.Button>, <Icon> must come before <Action>"],
  ],
  ["少一个必须有的", /<SupportUrl.*/, "", ["<OfficeApp> lacks <SupportUrl>"]],
  [
    "多一个不认得的",
    "<DefaultSettings>",
    "<DefaultSettings><Colour/>",
    ["<DefaultSettings> has <Colour>, which does not belong"],
  ],
  ["同一个写了两次", /(<FunctionFile.*)/, "$1$1", ["<DesktopFormFactor> has <FunctionFile> more than once"]],
  ["动作里缺函数名", "<FunctionName>fill</FunctionName>", "", ["<Action> lacks <FunctionName>"]],

  ["Id 少一位", /<Id>./, "<Id>", ["Write a GUID"]],
  ["Id 全是零", /<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>", ["Write a GUID"]],
  ["版本只有两段", "1.0.0.0", "1.0", ['<Version> is "1.0"']],
  ["版本低于 1", "1.0.0.0", "0.9.0.0", ['<Version> is "0.9.0.0"']],
  ["默认语言不是中文", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", ["Write zh-CN"]],
  ["没有这样的权限", ">ReadWriteDocument<", ">ReadWriteMailbox<", ['<Permissions> is "ReadWriteMailbox"']],

  ["接口集没有名字", 'Name="ExcelApi" MinVersion', 'Name="" MinVersion', ["Write a requirement set such as ExcelApi"]],
  ["接口集的版本不像版本", 'MinVersion="1.9"', 'MinVersion="9"', ['<Set ExcelApi> has the version "9"']],
  ["接口集没有版本", ' MinVersion="1.9"', "", ['<Set ExcelApi> has the version ""']],
  [
    "桌面版专有的接口集",
    "<Sets>",
    '<Sets><Set Name="ExcelApiDesktop" MinVersion="1.1"/>',
    ["<Set ExcelApiDesktop> may not be required"],
  ],

  [
    "不是 https",
    `SupportUrl DefaultValue="${origin}`,
    `SupportUrl DefaultValue="http://localhost:3000`,
    ["<SupportUrl> is not on https"],
  ],
  [
    "另一个地址",
    `Help.Url" DefaultValue="${origin}`,
    `Help.Url" DefaultValue="${other}`,
    ["<Url Help.Url> is on another origin"],
  ],
  [
    "地址像而不是",
    `Help.Url" DefaultValue="${origin}`,
    `Help.Url" DefaultValue="${origin}1`,
    ["<Url Help.Url> is on another origin", "also stands where it is no address"],
  ],
  ["注释里也有地址", "<Hosts>", `<!-- see ${origin}/ --><Hosts>`, ["also stands where it is no address (1 times)"]],
  [
    "另一种语言的地址",
    /<SupportUrl (.*) \/>/,
    `<SupportUrl $1><Override Locale="en-US" Value="${other}/"/></SupportUrl>`,
    ["<SupportUrl> is on another origin"],
  ],

  [
    "引用不存在的资源",
    'Label resid="Fill.Label"',
    'Label resid="Fil.Label"',
    ["<Label Fil.Label>: there is no such resource"],
  ],
  [
    "长文字放在短文字里",
    'Description resid="Fill.Tip"',
    'Description resid="Fill.Label"',
    [
      "<Description Fill.Label> stands in <ShortStrings>, but belongs in <LongStrings>",
      "The resource Fill.Tip is used nowhere",
    ],
  ],
  [
    "没用到的资源",
    "<bt:Urls>",
    `<bt:Urls><bt:Url id="Old.Url" DefaultValue="${origin}/"/>`,
    ["The resource Old.Url is used nowhere"],
  ],
  [
    "资源名太长",
    /Help\.Url/g,
    "Help.Url.That.Is.Longer.Than.Allowed",
    ["The resource Help.Url.That.Is.Longer.Than.Allowed is 36 characters long; 32 are allowed"],
  ],
  [
    "资源名重复",
    "<bt:Urls>",
    `<bt:Urls><bt:Url id="Help.Url" DefaultValue="${origin}/"/>`,
    ["There are two resources Help.Url"],
  ],

  ["名称没有英文", /<DisplayName(.*)>\s*<Override.*/, "<DisplayName$1>", ["<DisplayName> has no en-US override"]],
  ["按钮没有英文", /(id="Check.Label".*)\s*<bt:Override.*/, "$1", ["<String Check.Label> has no en-US override"]],
  [
    "英文标成别的语言",
    /(id="Check.Label".*\s*<bt:Override Locale=)"en-US"/,
    '$1"en-GB"',
    ["<String Check.Label> has no en-US override"],
  ],

  ["名称太长", '"信息公开年报">', `"${"年".repeat(126)}">`, ["<DisplayName> has 126 characters; 1 to 125"]],
  ["说明的英文太长", 'Value="Fills the', `Value="${"x".repeat(250)}`, ["<Description> has 4"]],
  ["按钮名太长", '"核对">', `"${"核".repeat(126)}">`, ["<String Check.Label> has 126 characters; 1 to 125"]],
  ["提示太长", 'DefaultValue="选中', `DefaultValue="${"选".repeat(250)}`, ["<String Next.Tip> has "]],
  ["提示空着", /(id="Next.Tip" DefaultValue=)".*"/, '$1""', ["<String Next.Tip> has 0 characters"]],

  ["没有画这个图标", "icons/fill-16.png", "icons/filling-16.png", ['no file "filling-16.png" in assets/icons']],
  ["图标大小不对", "icons/fill-16.png", "icons/fill-32.png", ["fill-32.png has 32 × 32 pixels, not 16 × 16"]],
  [
    "加载项的图标大小不对",
    "product-64.png",
    "product-80.png",
    ["<HighResolutionIconUrl>: product-80.png has 80 × 80 pixels"],
  ],
  ["图标不是 PNG", "icons/fill-16.png", "icons/fill.svg", ["fill.svg is no PNG"]],
  [
    "少一种大小",
    '<bt:Image size="80" resid="Fill.80" />',
    "",
    ["The resource Fill.80 is used nowhere", "The icon of <Control Fill.Button> lacks the size 80"],
  ],

  [
    "第五个按钮",
    /(<Control xsi:type="Button" id=")(Next.Button)([^]*?<\/Control>)/,
    "$1$2$3$1Fifth$3",
    ["<Group Report.Group> has 5 buttons"],
  ],
  ["两个按钮同名", 'id="Next.Button"', 'id="Fill.Button"', ["Two elements have the id Fill.Button"]],
  [
    "第二组",
    /(<Group id="Report.Group">(\s*<Label.*\s*<Icon>[^]*?<\/Icon>)[^]*?)(<Control .*"Next.Button">)/,
    '$1</Group><Group id="Second.Group">$2$3',
    ["2 groups of ours"],
  ],
  [
    "函数没有登记",
    "<FunctionName>fill<",
    "<FunctionName>fil<",
    ['No command is called "fil". There are fill, check, next'],
  ],
];
