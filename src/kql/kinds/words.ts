/** Letters that are words by themselves: Chinese, and Japanese syllables of the kind that grammar is written with. */
const single = '[\\p{Script=Han}\\p{Script=Hiragana}]\\p{M}*';
const letter =
  '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])\\p{L}[\\p{M}\\p{Cf}]*)';
const digit = '(?:\\p{Nd}[\\p{M}\\p{Cf}]*)';
const link = '\\p{Pc}[\\p{M}\\p{Cf}]*';
/** What may stand inside a word between two letters, and inside a number between two digits. */
const inWord = "(?<=\\p{L}[\\p{M}\\p{Cf}]*)[.'’‘․﹒＇．:··՟״‧︓﹕：](?=\\p{L})";
const inNumber = "(?<=\\p{Nd}[\\p{M}\\p{Cf}]*)[.'’‘․﹒＇．,;;։،؍٬߸⁄︐︔﹐﹔，；](?=\\p{Nd})";
const words = new RegExp(
  `${single}|(?:${link})*(?:${letter}|${digit})(?:${letter}|${digit}|${link}|${inWord}|${inNumber})*`,
  'gu',
);

/** The words of a text in lower case, as Elasticsearch's standard analyzer parts them (by Unicode's annex 29). */
export function wordsOf(text: string): readonly string[] {
  return (text.match(words) ?? []).map((word) => word.toLowerCase());
}
