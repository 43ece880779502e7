import { DESCRIPTOR } from './package-path';
import type { Problem, ProblemRule } from './problems';

type Locale = 'en' | 'zh';
type Sentence = (problem: Problem & { quoted: string }) => string;

const EXPECTED: Record<Locale, Record<string, string>> = {
  en: {
    title: 'a text that is not empty',
    sources: 'a list of {title, path}',
    licenses: 'a list of {name, title, path}',
    asOf: 'the last day the data cover, a real date as in 2026-03-31',
    fictional: 'true or false',
    resources: 'a list of {name, path}, one a table',
  },
  zh: {
    title: '非空文字',
    sources: '由 {title, path} 组成的列表',
    licenses: '由 {name, title, path} 组成的列表',
    asOf: '数据截止日期，须为真实日期，如 2026-03-31',
    fictional: 'true 或 false',
    resources: '由 {name, path} 组成的列表，每张表一项',
  },
};

function expected(column: string | null, locale: Locale): string {
  return EXPECTED[locale][column?.split('.')[0] ?? ''] ?? '{title, asOf, resources, …}';
}

const SENTENCES: Record<ProblemRule, Record<Locale, Sentence>> = {
  unreadable_folder: {
    en: ({ params }) => `the folder cannot be read (${params['reason']}).`,
    zh: ({ params }) => `无法读取该文件夹（${params['reason']}）。`,
  },
  unreadable_file: {
    en: ({ params }) => `the file cannot be read (${params['reason']}).`,
    zh: ({ params }) => `无法读取该文件（${params['reason']}）。`,
  },
  file_too_large: {
    en: ({ params }) =>
      `the file is larger than ${params['megabytes']} MB. Split the data into packages by period.`,
    zh: ({ params }) => `文件超过 ${params['megabytes']} MB，请按时间段拆分为多个数据包。`,
  },
  too_many_files: {
    en: ({ params }) =>
      `there are more than ${params['most']} files. Choose the folder or the zip of one package.`,
    zh: ({ params }) => `文件超过 ${params['most']} 个，请只选择一个数据包的文件夹或 zip 文件。`,
  },
  zip_unreadable: {
    en: ({ params }) => `the zip cannot be read (${params['reason']}). Make it again.`,
    zh: ({ params }) => `无法读取该 zip 文件（${params['reason']}），请重新打包。`,
  },
  zip_encrypted: {
    en: () => 'the zip asks for a password. Make it without one.',
    zh: () => '该 zip 文件已加密，请去掉密码后重新打包。',
  },
  zip_too_large: {
    en: ({ params }) =>
      `unpacked, the zip is larger than ${params['megabytes']} MB. Split the data into packages by period.`,
    zh: ({ params }) => `解压后超过 ${params['megabytes']} MB，请按时间段拆分为多个数据包。`,
  },
  old_or_locked_workbook: {
    en: () =>
      'this is an old .xls workbook, or one that asks for a password. Save it as .xlsx without one.',
    zh: () => '这是旧版 .xls 工作簿，或设有打开密码。请另存为不带密码的 .xlsx 文件。',
  },
  workbook_unreadable: {
    en: ({ params }) =>
      `the workbook cannot be read (${params['reason']}). Save it anew as .xlsx, or each sheet as “CSV UTF-8”.`,
    zh: ({ params }) =>
      `无法读取该工作簿（${params['reason']}）。请重新另存为 .xlsx，或将各工作表另存为“CSV UTF-8”。`,
  },
  workbook_too_large: {
    en: ({ params }) =>
      `unpacked, the workbook is larger than ${params['megabytes']} MB. Save each sheet as “CSV UTF-8” instead.`,
    zh: ({ params }) =>
      `工作簿解压后超过 ${params['megabytes']} MB，请将各工作表分别另存为“CSV UTF-8”。`,
  },
  no_sheet: {
    en: () => 'the workbook has no sheet with a table in it.',
    zh: () => '工作簿中没有含数据表的工作表。',
  },
  merged_cells: {
    en: ({ value, params }) =>
      `the cells ${value} are merged${params['others'] ? `, and ${params['others']} more such areas` : ''}; what is in them would stand in one row and column only. Unmerge them and fill in every cell.`,
    zh: ({ value, params }) =>
      `单元格 ${value} 已合并${params['others'] ? `（另有 ${params['others']} 处）` : ''}，其内容只会算在一行一列。请取消合并，并逐格填写。`,
  },
  formula_not_calculated: {
    en: ({ quoted }) =>
      `the formula ${quoted} has no calculated value. Open the workbook in a spreadsheet, save it, and try again.`,
    zh: ({ quoted }) => `公式 ${quoted} 没有计算结果。请用电子表格软件打开该工作簿，保存后重试。`,
  },
  nul_byte: {
    en: () =>
      'the file holds NUL bytes: it is UTF-16 or no text at all. Save it as “CSV UTF-8” and try again.',
    zh: () => '文件含有 NUL 字节：可能是 UTF-16 编码，或不是文本文件。请另存为“CSV UTF-8”后重试。',
  },
  not_utf8: {
    en: () => 'the file is not UTF-8 text. Save it as “CSV UTF-8” and try again.',
    zh: () => '文件不是 UTF-8 文本。请另存为“CSV UTF-8”后重试。',
  },
  looks_like_gb18030: {
    en: () =>
      'the file is not UTF-8; it looks like GB18030 (GBK). Read it as GB18030, or save it as “CSV UTF-8”.',
    zh: () =>
      '文件不是 UTF-8 编码，看起来是 GB18030（GBK）。请选择按 GB18030 读取，或另存为“CSV UTF-8”。',
  },
  descriptor_missing: {
    en: () =>
      'there is no datapackage.json. Add the file that names the tables and the as-of date.',
    zh: () => '缺少 datapackage.json。请提供列明各表及数据截止日期的该文件。',
  },
  descriptor_not_json: {
    en: ({ params }) => `the file is not valid JSON (${params['reason']}).`,
    zh: ({ params }) => `文件不是有效的 JSON（${params['reason']}）。`,
  },
  descriptor_invalid: {
    en: ({ value, quoted, column }) =>
      `${value === null ? 'is missing' : `${quoted} cannot be used`}; expected ${expected(column, 'en')}.`,
    zh: ({ value, quoted, column }) =>
      `${value === null ? '缺失' : `${quoted} 不可用`}；应为${expected(column, 'zh')}。`,
  },
  unsafe_path: {
    en: ({ quoted }) => `${quoted} points outside the package. Give a path inside its folder.`,
    zh: ({ quoted }) => `${quoted} 指向数据包之外，请改为文件夹内的相对路径。`,
  },
  duplicate_table: {
    en: ({ quoted }) => `the table ${quoted} is named twice. Keep one.`,
    zh: ({ quoted }) => `表 ${quoted} 出现了两次，请只保留一个。`,
  },
  unknown_table: {
    en: ({ quoted }) => `${quoted} is no table of a dataset; it is left out.`,
    zh: ({ quoted }) => `${quoted} 不是数据集中的表，已忽略。`,
  },
  missing_table: {
    en: ({ quoted }) => `the table ${quoted} is required and not listed. Add it and its file.`,
    zh: ({ quoted }) => `缺少必需的表 ${quoted}，请在列表中加入该表及其文件。`,
  },
  absent_table: {
    en: ({ quoted }) => `the table ${quoted} is not listed; it is taken as unknown and left empty.`,
    zh: ({ quoted }) => `未列出表 ${quoted}，按无记录处理。`,
  },
  missing_file: {
    en: () => 'datapackage.json lists this file, but it is not in the package. Add it.',
    zh: () => 'datapackage.json 列出了该文件，但数据包中没有，请补上。',
  },
  duplicate_file: {
    en: () => 'there are two files of this name; which one is meant cannot be told. Keep one.',
    zh: () => '有两个同名文件，无法判断以哪个为准，请只保留一个。',
  },
  empty_file: {
    en: () => 'the file has no header row. Its first line must name the columns.',
    zh: () => '文件没有表头，第一行须为列名。',
  },
  too_many_columns: {
    en: ({ params }) =>
      `the header has ${params['found']} columns; no table may have more than ${params['most']}.`,
    zh: ({ params }) => `表头有 ${params['found']} 列，每张表不得超过 ${params['most']} 列。`,
  },
  missing_column: {
    en: () => 'this column is required and missing. Add it.',
    zh: () => '缺少该必需列，请补上。',
  },
  duplicate_column: {
    en: () => 'this column stands twice in the header. Keep one.',
    zh: () => '该列在表头中重复出现，请只保留一个。',
  },
  unknown_column: {
    en: () => 'this column is not known; it is left out.',
    zh: () => '未知列，已忽略。',
  },
  malformed_quotes: {
    en: () =>
      'a quotation mark is not closed, or text follows a closed one. Write a quotation mark inside a quoted cell twice.',
    zh: () => '引号未闭合，或闭合后仍有文字。带引号的单元格内，引号须写两遍。',
  },
  wrong_field_count: {
    en: ({ params }) =>
      `the row has ${params['found']} cells where the header has ${params['expected']}. Put a cell with a comma or line break in quotation marks.`,
    zh: ({ params }) =>
      `该行有 ${params['found']} 个单元格，而表头有 ${params['expected']} 个。含逗号或换行的单元格须加引号。`,
  },
  cell_too_long: {
    en: ({ params }) =>
      `the cell has ${params['found']} characters; no more than ${params['most']} are read. A quotation mark may be unclosed.`,
    zh: ({ params }) =>
      `单元格有 ${params['found']} 个字符，最多读取 ${params['most']} 个；可能有引号未闭合。`,
  },
  required: {
    en: () => 'the cell is empty, and a value is required.',
    zh: () => '单元格为空，此列必填。',
  },
  not_an_integer: {
    en: ({ quoted }) =>
      `${quoted} is not a whole number; write digits only, as in 1200 (money in fen).`,
    zh: ({ quoted }) => `${quoted} 不是整数；只写数字，如 1200（金额以分为单位）。`,
  },
  integer_too_large: {
    en: ({ quoted }) => `${quoted} is too large to be counted exactly.`,
    zh: ({ quoted }) => `${quoted} 过大，无法精确表示。`,
  },
  below_minimum: {
    en: ({ quoted, params }) => `${quoted} is below ${params['minimum']}, the least allowed.`,
    zh: ({ quoted, params }) => `${quoted} 小于允许的最小值 ${params['minimum']}。`,
  },
  above_maximum: {
    en: ({ quoted, params }) => `${quoted} is above ${params['maximum']}, the most allowed.`,
    zh: ({ quoted, params }) => `${quoted} 大于允许的最大值 ${params['maximum']}。`,
  },
  not_an_amount: {
    en: ({ quoted }) => `${quoted} is not an amount in yuan, exact to the fen, as in 12.50.`,
    zh: ({ quoted }) => `${quoted} 不是精确到分的金额，以元为单位时应如 12.50。`,
  },
  not_a_boolean: {
    en: ({ quoted }) => `${quoted} is neither true nor false; leave the cell empty when unknown.`,
    zh: ({ quoted }) => `${quoted} 不是 true 或 false；未知时请留空。`,
  },
  not_a_date: {
    en: ({ quoted }) => `${quoted} is not a date as in 2026-03-31.`,
    zh: ({ quoted }) => `${quoted} 不是日期，格式应如 2026-03-31。`,
  },
  not_a_real_date: {
    en: ({ quoted }) => `${quoted} names a day that the calendar does not have.`,
    zh: ({ quoted }) => `${quoted} 中的日期在日历上不存在。`,
  },
  not_an_instant: {
    en: ({ quoted }) => `${quoted} is not a time as in 2026-03-31T20:00:00+08:00.`,
    zh: ({ quoted }) => `${quoted} 不是时间，格式应如 2026-03-31T20:00:00+08:00。`,
  },
  instant_without_offset: {
    en: ({ quoted }) =>
      `${quoted} does not say its offset from UTC; China’s is +08:00, added at the end.`,
    zh: ({ quoted }) => `${quoted} 未写明时区，北京时间请在末尾加 +08:00。`,
  },
  not_in_enum: {
    en: ({ quoted, params }) => `${quoted} is not one of: ${params['allowed']}.`,
    zh: ({ quoted, params }) => `${quoted} 不在可选值之内：${params['allowed']}。`,
  },
  wrong_pattern: {
    en: ({ quoted, params }) => `${quoted} is not of the form ${params['pattern']}.`,
    zh: ({ quoted, params }) => `${quoted} 不符合格式 ${params['pattern']}。`,
  },
  formula_like_text: {
    en: ({ quoted }) =>
      `${quoted} looks like a spreadsheet formula; it is kept as plain text and never evaluated.`,
    zh: ({ quoted }) => `${quoted} 形似电子表格公式；已按纯文本保留，不会执行。`,
  },
  duplicate_key: {
    en: ({ quoted, params }) => `${quoted} already stands in row ${params['firstRow']}. Keep one.`,
    zh: ({ quoted, params }) => `${quoted} 已在第 ${params['firstRow']} 行出现，请只保留一个。`,
  },
  dangling_reference: {
    en: ({ quoted, params }) =>
      `${quoted} is not in the table ${params['table']}. Add it there, or correct it here.`,
    zh: ({ quoted, params }) => `表 ${params['table']} 中没有 ${quoted}，请补录或更正。`,
  },
  more_than_other: {
    en: ({ quoted, params }) =>
      `${quoted} is more than ${params['other']}, ${params['otherValue']}.`,
    zh: ({ quoted, params }) => `${quoted} 大于 ${params['other']} 的 ${params['otherValue']}。`,
  },
  earlier_than_other: {
    en: ({ quoted, params }) =>
      `${quoted} is earlier than ${params['other']}, ${params['otherValue']}.`,
    zh: ({ quoted, params }) => `${quoted} 早于 ${params['other']} 的 ${params['otherValue']}。`,
  },
  after_as_of: {
    en: ({ quoted, params }) =>
      `${quoted} is after ${params['asOf']}, the last day the data are said to cover.`,
    zh: ({ quoted, params }) => `${quoted} 晚于数据截止日期 ${params['asOf']}。`,
  },
};

/** What is wrong and, where it is not plain, what to do; not where it is. In English it begins with a small letter. */
export const problemSentence = (problem: Problem, locale: Locale): string =>
  // line breaks and quotes shown escaped, so that a problem stays one line
  SENTENCES[problem.rule][locale]({ ...problem, quoted: JSON.stringify(problem.value ?? '') });

/** One sentence that a person can act on: where it is, what is wrong and, where it is not plain, what to do. */
export function describeProblem(problem: Problem, locale: Locale): string {
  const { file, row, column } = problem;
  const sentence = problemSentence(problem, locale);
  const isProperty = file === DESCRIPTOR;
  if (locale === 'en') {
    const at = column && (isProperty ? column : `column ${column}`);
    return `${[file, row && `row ${row}`, at].filter(Boolean).join(', ')}: ${sentence}`;
  }
  const at = column && (isProperty ? column : `${column} 列`);
  return `${[file, row && `第 ${row} 行`, at].filter(Boolean).join(' ')}：${sentence}`;
}
