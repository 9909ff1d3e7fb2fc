/** Vietnamese names of kinds of questions, forms of typing, kinds of sources and kinds of replies; short enough for a plot. */
const TITLES: Readonly<Record<string, string>> = {
  // Kinds of questions.
  figure: 'số liệu',
  person: 'ai',
  date: 'khi nào',
  place: 'ở đâu',
  list: 'liệt kê',
  definition: 'là gì',
  how: 'cách làm',
  claim: 'kiểm tra tin',
  false_premise: 'tiền đề sai',
  unanswerable: 'không có dữ liệu',
  off_domain: 'ngoài phạm vi',
  chitchat: 'chuyện phiếm',
  abuse: 'lời nặng',
  injection: 'cài lệnh',
  // Forms of typing.
  clean: 'chuẩn',
  nodiac: 'không dấu',
  mixed: 'nửa có dấu',
  typo: 'lỗi gõ',
  teencode: 'kiểu chat',
  telex: 'phím Telex',
  vni: 'phím VNI',
  nfd: 'Unicode tổ hợp',
  upper: 'chữ hoa',
  tone_style: 'kiểu đặt dấu',
  // Kinds of sources.
  law: 'luật, nghị định',
  decision: 'quyết định',
  report: 'báo cáo',
  news: 'báo chí',
  faq: 'hỏi đáp',
  page: 'trang thông tin',
  none: '(không có)',
  // Kinds of replies.
  answer: 'trả lời',
  clarify: 'hỏi lại',
  abstain: 'từ chối',
  smalltalk: 'chào hỏi',
  help: 'hướng dẫn',
  error: 'báo lỗi',
};

/** The Vietnamese name; what has none, such as a file, stands under its own. */
export const titleOf = (name: string): string => TITLES[name] ?? name;
