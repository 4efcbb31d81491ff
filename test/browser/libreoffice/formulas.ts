/** Formulas of every function that a user of a register types and LibreOffice 7.4 has, over the tab `Data`. */
const over = (name: string, ...lists: string[]): string[] =>
  lists.map((list) => `=${name}(${list})`);

const numbers = ['7', '-7.25', '0.5', '1200.5', '-0.005', '45.675'];
const days = ['46023', '46027', '46053', '46081', '46386', '44197', '43889', '45350.75'];
const texts = ['"Nordlicht GmbH"', '"  two  blanks "', '"Straße"', '""', '"PO-1042/7"'];

const each = (values: readonly string[], formula: (value: string) => string): string[] =>
  values.map((value) => `=${formula(value)}`);

const arithmetic = [
  ...['1+2*3', '-2^2', '2^-1', '7/2', '50%*200', '1/0', '"3"+4', 'TRUE+1', '10-3-2', '2^3^2'],
  ...['Data!E2+Data!E4', 'Data!E2*1.19', '-Data!E7', '(1+2)*(3+4)', '5%', '1E3/7', '"12"*"2"'],
].map((text) => `=${text}`);

const comparison = [
  ...['1<2', '2<=2', '"a"<"B"', '"a"="A"', '"10">9', 'TRUE>5', '1<>2', 'Data!A2="germany"'],
  ...['Data!E4=0', 'Data!E4=""', 'Data!D2>=46000', '"ä">"a"'],
].map((text) => `=${text}`);

const sums = [
  ...over('SUM', 'Data!E2:E8', 'Data!E:E', 'Data!E2:E', '1,"2",TRUE', 'Data!A2:F8', 'Data!2:2'),
  ...over('AVERAGE', 'Data!E2:E8', 'Data!E:E', '1,2,TRUE', 'Data!A2:A8'),
  ...over('COUNT', 'Data!A1:F8', 'Data!E:E', '1,"x",TRUE', 'Data!D2:D'),
  ...over('COUNTA', 'Data!A1:F8', 'Data!A:A', '1,"",TRUE', 'Data!B2:B'),
  ...['"Germany"', '"<>Germany"', '"G*"', '"?hile"', '""', '"<>"'].flatMap((criterion) => [
    `=COUNTIF(Data!A2:A8,${criterion})`,
    `=SUMIF(Data!A2:A8,${criterion},Data!E2:E8)`,
    `=COUNTIFS(Data!A2:A8,${criterion},Data!F2:F8,FALSE)`,
    `=SUMIFS(Data!E2:E8,Data!A2:A8,${criterion},Data!C2:C8,"<>D")`,
    `=MAXIFS(Data!E2:E8,Data!A2:A8,${criterion})`,
    `=MINIFS(Data!E2:E8,Data!A2:A8,${criterion})`,
  ]),
  ...['">100"', '"<=300"', '300', '"<>300"', '">"&Data!E3', '"=45"'].flatMap((criterion) => [
    `=COUNTIF(Data!E2:E8,${criterion})`,
    `=SUMIF(Data!E:E,${criterion})`,
    `=COUNTIFS(Data!E:E,${criterion},Data!A:A,"Chile")`,
    `=MAXIFS(Data!D:D,Data!E:E,${criterion})`,
  ]),
];

const logic = [
  ...over('IF', '1>2,"yes","no"', 'Data!E4,"some","none"', '"x"="X",1,2', '1/0,1,2', 'TRUE,,3'),
  ...over('IFS', 'FALSE,1,TRUE,2', '1>2,"a",3>2,"b"', 'FALSE,1'),
  ...over('IFERROR', '1/0,"none"', '5,6', 'VLOOKUP("Peru",Data!A:B,2,FALSE),"none"'),
  ...over(
    'SWITCH',
    '2,1,"one",2,"two"',
    '9,1,"one","other"',
    '9,1,"one"',
    'Data!C2,"A","top","low"',
  ),
  ...over('AND', 'TRUE,FALSE', '1,1', 'Data!F2:F8', '1>0,"a"="a"'),
  ...over('OR', 'TRUE,FALSE', '0,0', 'Data!F2:F8'),
  ...over('NOT', 'TRUE', '0', '1>2'),
];

const lookups = [
  ...over(
    'VLOOKUP',
    '"Chile",Data!A2:E8,2,FALSE',
    '"Chi*",Data!A:B,2,FALSE',
    '"Peru",Data!A:B,2,0',
  ),
  ...over('VLOOKUP', '46010,Data!D2:F8,2,FALSE', '2.5,Data!H2:I5,2,TRUE', '9,Data!H:I,2'),
  ...over('INDEX', 'Data!A2:E8,3,2', 'Data!B2:B8,4', 'Data!A1:F1,1,5', 'Data!A2:B8,99,1'),
  ...over(
    'MATCH',
    '"Spain",Data!A2:A8,0',
    '"?hile",Data!A:A,0',
    '3.7,Data!H2:H5',
    '3,Data!H2:H5,-1',
  ),
  '=INDEX(Data!B:B,MATCH("Sakura*",Data!B:B,0))',
];

const dates = [
  ...over('DATE', '2026,1,5', '2026,14,-3', '1999,2,29', '2024,2,30'),
  ...['YEAR', 'MONTH', 'DAY', 'ISOWEEKNUM'].flatMap((name) =>
    each(days, (day) => `${name}(${day})`),
  ),
  ...['', ',1', ',2', ',3'].flatMap((kind) => each(days, (day) => `WEEKDAY(${day}${kind})`)),
  ...['', ',2', ',21'].flatMap((kind) =>
    each(
      days.filter((day) => day !== '46386'),
      (day) => `WEEKNUM(${day}${kind})`,
    ),
  ),
  ...['1', '-1', '12', '13', '-25', '1.9'].flatMap((months) => [
    ...each(days, (day) => `EDATE(${day},${months})`),
    ...each(days, (day) => `EOMONTH(${day},${months})`),
  ]),
  ...each(days, (day) => `NETWORKDAYS(${day},46100)`),
  ...over(
    'NETWORKDAYS',
    '46027,46053,46030',
    '46053,46027',
    'Data!D2,Data!D3',
    '46027,46053,Data!D2:D8',
  ),
  ...['"D"', '"M"', '"Y"', '"MD"', '"YM"', '"YD"'].flatMap((unit) => [
    `=DATEDIF(43889,46027,${unit})`,
    `=DATEDIF(45658,46053,${unit})`,
    `=DATEDIF(46027,46053,${unit})`,
  ]),
  '=TODAY()-INT(NOW())',
  '=YEAR(TODAY())-YEAR(NOW())',
  '=NOW()>=TODAY()',
];

const formats = [
  '"0.00"',
  '"#,##0.0"',
  '"0%"',
  '"000000"',
  '"yyyy-mm-dd"',
  '"d mmm yyyy"',
  '"dddd"',
];

const wording = [
  ...numbers.flatMap((number) => formats.slice(0, 4).map((format) => `=TEXT(${number},${format})`)),
  ...days.flatMap((day) => formats.slice(4).map((format) => `=TEXT(${day},${format})`)),
  ...over(
    'TEXT',
    '0.75,"hh:mm"',
    '46027.5,"yyyy-mm-dd hh:mm"',
    '46027,"mm/dd/yy"',
    '1234.5,"#,##0.00;(#,##0.00)"',
  ),
  ...over('VALUE', '"12.5"', '"1,200"', '"12%"', '"2026-01-05"', '"x"', '"1E3"'),
  ...['LEN', 'TRIM', 'UPPER', 'LOWER'].flatMap((name) => each(texts, (text) => `${name}(${text})`)),
  ...['LEFT', 'RIGHT'].flatMap((name) =>
    ['', ',0', ',3', ',99'].flatMap((count) => each(texts, (text) => `${name}(${text}${count})`)),
  ),
  ...['1,3', '4,99', '99,2', '2,0'].flatMap((place) =>
    each(texts, (text) => `MID(${text},${place})`),
  ),
  ...over(
    'SUBSTITUTE',
    '"a-b-c","-","/"',
    '"a-b-c","-","",2',
    '"aaa","aa","b"',
    '"Aa","a","x"',
    '"x","",1',
  ),
  ...over(
    'TEXTJOIN',
    '", ",TRUE,Data!A2:A8',
    '"-",FALSE,Data!E2:E5',
    '"",TRUE,"a","","b"',
    '"/",TRUE,1,TRUE',
  ),
  ...over('CONCATENATE', '"a",1,TRUE', 'Data!A2," ",Data!C2', '"x"'),
  '="a"&1&TRUE',
  '=Data!A2&" – "&Data!B2',
  ...over('HYPERLINK', '"https://example.com","Site"', '"https://example.com"'),
];

const rest = [
  ...numbers.flatMap((number) => [
    `=ROUND(${number},1)`,
    `=ROUNDUP(${number},0)`,
    `=ROUNDDOWN(${number},1)`,
    `=INT(${number})`,
    `=ABS(${number})`,
    `=MOD(${number},3)`,
    `=SIGN(${number})`,
  ]),
  ...over('MAX', 'Data!E:E', '1,"x"', 'Data!D2:D'),
  ...over('MIN', 'Data!E:E', 'Data!A2:A8'),
  ...over('SUMPRODUCT', '(Data!A2:A8="Chile")*(Data!E2:E8>500)', 'Data!E2:E8,Data!D2:D8'),
  ...over('FIND', '"l","Hello"', '"z","Hello"', '"l","Hello",4'),
  ...over('SEARCH', '"L","Hello"', '"e*o","Hello"'),
];

export const checkedFormulas: readonly string[] = [
  ...new Set([
    ...arithmetic,
    ...comparison,
    ...sums,
    ...logic,
    ...lookups,
    ...dates,
    ...wording,
    ...rest,
  ]),
];
