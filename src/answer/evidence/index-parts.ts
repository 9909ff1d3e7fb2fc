/**
 * What the indexes are made of, as their yearly reports name it. Names that stand in the rows of the content count
 * as well; these are the ones that people ask for and that no row may have.
 */
export const INDEX_PARTS: Readonly<Record<string, readonly string[]>> = {
  'PAR INDEX': [
    'chỉ đạo điều hành',
    'thể chế',
    'thủ tục hành chính',
    'tổ chức bộ máy',
    'công vụ',
    'cán bộ công chức',
    'tài chính công',
    'hiện đại hóa',
    'chính quyền số',
    'chính quyền điện tử',
    'tác động',
  ],
  SIPAS: ['tiếp cận dịch vụ', 'công chức', 'kết quả dịch vụ', 'tiếp nhận phản ánh', 'góp ý, kiến nghị'],
  PAPI: [
    'tham gia của người dân',
    'công khai minh bạch',
    'trách nhiệm giải trình',
    'kiểm soát tham nhũng',
    'thủ tục hành chính công',
    'cung ứng dịch vụ công',
    'quản trị môi trường',
    'quản trị điện tử',
  ],
  PCI: [
    'gia nhập thị trường',
    'tiếp cận đất đai',
    'tính minh bạch',
    'chi phí thời gian',
    'chi phí không chính thức',
    'cạnh tranh bình đẳng',
    'tính năng động',
    'hỗ trợ doanh nghiệp',
    'đào tạo lao động',
    'thiết chế pháp lý',
  ],
  DTI: ['chính quyền số', 'kinh tế số', 'xã hội số'],
};
