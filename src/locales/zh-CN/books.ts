import type { BooksMessages } from '../../core/books/messages';
import type { Sentences } from '../sentence';

export const books: Sentences<BooksMessages> = {
  'books.note': '{level}{note}{example}',
  'books.example': '例：{example}',
  'books.carried': ({ header, number }) => (header === '' ? `原表列${number}` : `${header}（原表）`),
  'books.kept': '「{book}」已经有了，没有重新建。要重建，请先删除或改名原来的表。',
  'books.level.required': '必填。',
  'books.level.recommended': '建议填写。',
  'books.level.optional': '选填。',
  'books.dictionary': '标签字典',
  'books.dictionary.unnamed': '标签字典第 {row} 行没有标签名称，没有采用。请填写名称，或删除这一行。',
  'books.dictionary.twice': '标签字典第 {row} 行的「{tag}」与上面的行重名，没有采用。请改名或删除。',
  'books.dictionary.cutoff':
    '标签字典第 {row} 行「{tag}」的分档数值「{text}」看不懂，沿用原来的数值。请写成“名称=数字”，用分号隔开。',
  'books.dictionary.noValues':
    '标签字典第 {row} 行「{tag}」是单选或多选，却没有取值。请填写取值，用顿号隔开。',
  'books.dictionary.note':
    '标签表里的标签和取值以这里为准。可以直接在这里改，也可以在面板的「标签字典」里改。',
};
