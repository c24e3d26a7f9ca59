/** Sentences of the add-in around the pane: while it opens, and where it cannot. */
export const addinWords = {
  title: "政府信息公开年报",
  opening: "正在连接 Excel…",
  retry: "重试",
  waitHint: "等得久了？如果有单元格正在编辑，请按 Enter 或 Esc 结束编辑；Excel 弹出了对话框的，请先关闭。",
  meanwhile: "现在就要用",
  openPage: "在浏览器里打开年报网页",
  pageHint: "功能相同：打开 .xlsx，填报、核对，再存成新文件。链接没有反应时，把这个地址复制到 Edge 或 Chrome：",
  forAdministrator: "请转告管理员",
  failures: {
    unreachableOutside: (url: string) => ({
      what: `没有取到微软的 Office.js，窗格连不上 Excel。工作簿没有改动。它的地址是：${url}`,
      administrator: [
        "请在防火墙或代理上放行这个地址；",
        "不能放行的，用 npm run build -- --env office=self 重新构建，改由本单位的服务器提供。",
      ],
    }),
    unreachableOurs: (url: string) => ({
      what: `没有取到 Office.js，窗格连不上 Excel。工作簿没有改动。它的地址是：${url}`,
      administrator: ["请检查服务器是否在运行，office 文件夹是否完整复制，.js 文件能否下载。"],
    }),
    silent: {
      what: "Office.js 已经取到，但是 Excel 没有应答。工作簿没有改动。请关闭本窗格再打开；仍然不行，重新启动 Excel。",
      administrator: ["反复出现时，请检查 office 文件夹里的文件是否齐全，服务器有没有挡住其中某一个。"],
    },
    noHost: {
      what: "这个网址是给 Excel 的任务窗格用的，单独在浏览器里打开没有工作簿可读。",
      administrator: [],
    },
    otherHost: (host: string) => ({
      what: `年报要在 Excel 里使用，现在打开它的是 ${host}。请在 Excel 里打开台账工作簿，再点功能区的年报按钮。`,
      administrator: [],
    }),
    tooOld: (needs: string) => ({
      what: `这个 Excel 版本太旧，缺少年报要用的功能（${needs}）。工作簿没有改动。`,
      administrator: ["需要 Excel 2021 及以后的版本，或 Microsoft 365 的 Excel（1903 及以后的版本）。"],
    }),
  },
};

export type AddinWords = typeof addinWords;
