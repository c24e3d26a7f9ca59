/** The functions that buttons of the ribbon call: manifest.xml names them, commands.html associates them. */
export const commandNames = ["fill", "check", "next"] as const;

export type CommandName = (typeof commandNames)[number];
