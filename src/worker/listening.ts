/** What a worker says first: its script is there, and takes the request. */
export const listening = "listening";
