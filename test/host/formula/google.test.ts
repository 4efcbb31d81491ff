import { expect, test } from '@jest/globals';
import { setInputs } from '../../../src/host/workbook/edit';
import { calculated, register, resultOf, type } from './worksheet';

const sheet = register();
setInputs(sheet, 0, 0, [
  ['Country', 'Company', 'Class', 'Next'],
  ['Germany', 'Nordlicht', 'A', 46030],
  ['Spain', 'Olivar', 'B', 46020],
  ['Chile', 'Andes', 'A', null],
  ['Spain', 'Costa Verde', 'C', 46027],
]);

/**
 * Functions that LibreOffice 7.4 lacks, and cases in which it differs from what we take Sheets to do. Evidence: assumed;
 * none of these was run on Google.
 */
test.each([
  ['=REGEXMATCH("quote 500 pcs","[0-9]+ pcs")', true],
  ['=REGEXMATCH("Quote","^quote$")', false],
  ['=REGEXMATCH("Quote","(?i)^quote$")', true],
  ['=REGEXEXTRACT("order PO-1042 of May","PO-([0-9]+)")', '1042'],
  ['=REGEXEXTRACT("no order","PO-[0-9]+")', '#N/A'],
  ['=REGEXREPLACE("a1b22","[0-9]+","#")', 'a#b#'],
  ['=REGEXREPLACE("Li Wei","(\\w+) (\\w+)","$2 $1")', 'Wei Li'],
  ['=REGEXMATCH(5,"5")', '#VALUE!'],
  ['=JOIN("; ",Register!B2:B4)', 'Nordlicht; Olivar; Andes'],
  ['=COUNTUNIQUE(Register!A2:A5)', 3],
  ['=XLOOKUP("Chile",Register!A2:A5,Register!B2:B5)', 'Andes'],
  ['=XLOOKUP("Peru",Register!A2:A5,Register!B2:B5,"not found")', 'not found'],
  ['=XLOOKUP("Peru",Register!A2:A5,Register!B2:B5)', '#N/A'],
  ['=XLOOKUP("Spain",Register!A2:A5,Register!B2:B5,,0,-1)', 'Costa Verde'],
  ['=XLOOKUP(46025,Register!D2:D5,Register!B2:B5,"",-1)', 'Olivar'],
  ['=XLOOKUP(46025,Register!D2:D5,Register!B2:B5,"",1)', 'Costa Verde'],
  ['=XLOOKUP("O*",Register!B2:B5,Register!A2:A5,"",2)', 'Spain'],
  ['=HYPERLINK("https://example.com","Site")', 'Site'],
  ['=HYPERLINK("https://example.com")', 'https://example.com'],
  ['=LET(price,20,count,3,price*count)', 60],
  ['=IFERROR(VLOOKUP("Peru",Register!A:B,2,FALSE))', null],
  ['=ISDATE(DATE(2026,1,5))', true],
  ['=ISEMAIL("buyer@example.com")', true],
  ['=SUM(FILTER(Register!D2:D5,Register!C2:C5="C"))', 46027],
  ['=COUNTA(UNIQUE(Register!A2:A5))', 3],
  ['=TEXT(TODAY(),"yyyy-mm-dd")', '2026-01-05'],
  ['=COUNTIFS(Register!D2:D5,"<"&TODAY(),Register!D2:D5,"<>")', 1],
  ['=SUMPRODUCT(--(Register!D2:D5<=TODAY()),--(Register!D2:D5<>""))', 2],
  ['="a"&TRUE', 'aTRUE'],
  ['=TRUE>"z"', true],
  ['=COUNT(1,TRUE,"x")', 2],
  ['=IF(1>2,"yes")', false],
  ['=SUM(1;2)', 3],
  ['=DATE(2026,1,31)+1', 46054],
  ['=DATEDIF(DATE(2025,1,31),DATE(2026,1,5),"M")', 11],
  ['=WEEKNUM(DATE(2027,1,1),21)', 53],
  ['=TRANSPOSE(FILTER(Register!A2:A5,Register!C2:C5="Z"))', '#N/A'],
  ['=DATEVALUE("2026-01-05")', 46027],
  ['=TIMEVALUE("18:00")', 0.75],
  ['=LEN("询盘")', 2],
  ['=ISEVEN(-2.9)', true],
  ['=ISODD(3)', true],
  ['=ISODD("x")', '#VALUE!'],
  ['=TO_DATE(46027)', 46027],
  ['=JOIN(",",TOROW(Register!A2:B3))', 'Germany,Nordlicht,Spain,Olivar'],
  ['=INDEX(TOCOL(Register!D2:D5,1),3)', 46027],
  ['=ROWS(VSTACK(Register!A2:A3,Register!A5))', 3],
  ['=INDEX(VSTACK({1,2},3),2,2)', '#N/A'],
  ['=COLUMNS(HSTACK(Register!A2:A3,Register!B2:C3))', 3],
  ['=JOIN("",CHOOSECOLS({"a","b","c"},-1,1))', 'ca'],
  ['=INDEX(CHOOSEROWS(Register!B2:B5,4),1)', 'Costa Verde'],
  ['=CHOOSECOLS({1,2},3)', '#VALUE!'],
  ['=INDEX(WRAPROWS({1,2,3,4,5},2),3,1)', 5],
  ['=INDEX(WRAPROWS({1,2,3},2,0),2,2)', 0],
  ['=INDEX(WRAPCOLS({1,2,3,4},2),2,1)', 2],
])('%s is %p', (formula, expected) => {
  expect(resultOf(formula, sheet) ?? null).toEqual(expected);
});

test('XLOOKUP gives a whole row where the result range has several columns', () => {
  const book = register();
  type(book, 0, 0, [
    ['A1', 'x', 1],
    ['B2', 'y', 2],
  ]);
  type(book, 4, 0, [['=XLOOKUP("B2",A1:A2,B1:C2)']]);
  expect(calculated(book, 4, 0, 1, 2)).toEqual([['y', 2]]);
});

test('UNIQUE keeps the first of equal rows; SORT puts empty cells last', () => {
  const book = register();
  type(book, 0, 0, [
    ['b', 1],
    ['a', 2],
    ['b', 1],
    [null, 3],
  ]);
  type(book, 0, 3, [['=UNIQUE(A1:B3)']]);
  type(book, 0, 6, [['=SORT(A1:B4,1,FALSE)']]);
  expect(calculated(book, 0, 3, 2, 2)).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect(calculated(book, 0, 6, 4, 2)).toEqual([
    ['b', 1],
    ['b', 1],
    ['a', 2],
    [null, 3],
  ]);
});

test('SORT by two columns, the second downwards', () => {
  const book = register();
  type(book, 0, 0, [
    ['Spain', 1],
    ['Chile', 5],
    ['Spain', 9],
  ]);
  type(book, 0, 3, [['=SORT(A1:B3,1,TRUE,2,FALSE)']]);
  expect(calculated(book, 0, 3, 3, 2)).toEqual([
    ['Chile', 5],
    ['Spain', 9],
    ['Spain', 1],
  ]);
});
