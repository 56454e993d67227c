import { readText } from '../../wire/arguments';
import { invalidArgument } from '../../wire/errors';

/** Names of HTML colours that may stand in place of numbers. */
const named: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'black 000000,white FFFFFF,red FF0000,lime 00FF00,blue 0000FF,yellow FFFF00,cyan 00FFFF,aqua 00FFFF,' +
    'magenta FF00FF,fuchsia FF00FF,silver C0C0C0,gray 808080,grey 808080,maroon 800000,olive 808000,green 008000,' +
    'purple 800080,teal 008080,navy 000080,orange FFA500,pink FFC0CB,brown A52A2A,gold FFD700,indigo 4B0082,' +
    'violet EE82EE,beige F5F5DC,ivory FFFFF0,khaki F0E68C,coral FF7F50,salmon FA8072,crimson DC143C,tomato FF6347,' +
    'turquoise 40E0D0,tan D2B48C,plum DDA0DD,orchid DA70D6,lavender E6E6FA,skyblue 87CEEB,steelblue 4682B4,' +
    'royalblue 4169E1,dodgerblue 1E90FF,lightblue ADD8E6,lightgreen 90EE90,lightgray D3D3D3,lightgrey D3D3D3,' +
    'lightyellow FFFFE0,lightpink FFB6C1,darkblue 00008B,darkgreen 006400,darkred 8B0000,darkgray A9A9A9,' +
    'darkgrey A9A9A9,darkorange FF8C00,dimgray 696969,forestgreen 228B22,seagreen 2E8B57,slategray 708090,' +
    'whitesmoke F5F5F5,gainsboro DCDCDC'
  )
    .split(',')
    .map((entry) => {
      const [name = '', code = ''] = entry.split(' ');
      return [name, `#${code}`] as const;
    }),
);

/**
 * `#RRGGBB` in capitals from any form Excel takes: `#RRGGBB`, `RRGGBB` or an HTML colour name.
 * @throws HostError InvalidArgument
 */
export const normaliseColor = (value: unknown): string => {
  const text = readText(value).trim();
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match?.[1] !== undefined) return `#${match[1].toUpperCase()}`;
  const color = named[text.toLowerCase()];
  if (color === undefined) throw invalidArgument(`"${text}" is no colour.`);
  return color;
};
