/** What kind of answer a question wants. `none`: no cue. */
export type QuestionType =
  | 'figure'
  | 'percent'
  | 'rank'
  | 'change'
  | 'duration'
  | 'date'
  | 'year'
  | 'period'
  | 'person'
  | 'body'
  | 'place'
  | 'document'
  | 'contact'
  | 'role'
  | 'definition'
  | 'list'
  | 'why'
  | 'how'
  | 'claim'
  | 'yesno'
  | 'none';

export interface CueRule {
  readonly type: QuestionType;
  /** Matched against the cue line. Group `noun` is what is asked for. */
  readonly pattern: RegExp;
}

/** In order: the first that matches wins. Each pattern is linear (no nested quantifiers). */
export const CUE_RULES: readonly CueRule[] = [
  // `… hả?`, `… à?` where no word asks for anything else.
  {
    type: 'claim',
    pattern: /^(?!.* (?:may|bao nhieu|nao|gi|dau|sao|ai|bao gio|bao lau|khong) ).*\? $/u,
  },
  // `thì có phải cung cấp lại không`: whether one has to.
  {
    type: 'yesno',
    pattern: / thi (?:\S+ ){0,4}co phai (?!la |o |do |tai |\d)(?:\S+ ){1,14}(?:khong|hong) $/u,
  },
  // `có phải đi đổi lại không`: whether one has to, not whether it is so.
  {
    type: 'yesno',
    pattern:
      /(?<=\S) co phai (?:di|doi|nop|lam|mang|dong|ra|len|xin|tra|khai|dem|den|cap|cho|dang ki|bo sung|xuat trinh|chung thuc|cong chung|thay|mua|sua|chuyen|noi|neu|bao|thong bao|tra loi|giai thich|giai trinh|xin loi|gui) (?:\S+ ){0,12}(?:khong|hong) $/u,
  },
  // `có được không hay phải …`: whether one may, with the other way named.
  { type: 'yesno', pattern: / (?:co )?duoc khong (?:hay|hoac) (?:la )?(?:phai|bat buoc|can) /u },
  // Not `có đúng hạn không`.
  {
    type: 'claim',
    pattern: / (?:co phai|co dung(?! han| hen| gio| qui| tien| thoi| luat| muc)|phai chang|co that la) /u,
  },
  { type: 'claim', pattern: / khong phai .*(?:\?| sao| a) $/u },
  {
    type: 'claim',
    pattern:
      / (?:phai|fai|dung|chinh xac|dung vay|dung the|phai vay|co that) (?:khong|chu|chua) (?:khong )?(?:\? )?$/u,
  },
  { type: 'claim', pattern: / (?:dung|phai) (?:ha|chu)? ?\? $/u },
  { type: 'claim', pattern: / dung hay (?:la )?sai $/u },
  { type: 'definition', pattern: / viet tat /u },
  { type: 'list', pattern: / (?:nhung ai|gom nhung ai|la nhung ai) /u },
  {
    type: 'document',
    pattern:
      / (?:nghi dinh|nghi quyet|quyet dinh|thong tu|luat|chi thi|van ban|ke hoach|cong dien|qui che|ket luan) (?:nao|so may|so bao nhieu|may|gi|so nao) /u,
  },
  {
    type: 'document',
    pattern:
      / (?:nghi dinh|nghi quyet|quyet dinh|thong tu|luat|chi thi|van ban|ke hoach|cong dien|ket luan) (?:\S+ ){1,12}(?:mang so|danh so|co so|so hieu|so ki hieu) (?:la )?(?:bao nhieu|may|nao|gi) /u,
  },
  {
    type: 'document',
    pattern:
      / (?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|van ban|ke hoach|cong dien|ket luan) (?:\S+ ){1,16}la (?:van ban |quyet dinh |ke hoach )?so (?:may|bao nhieu|nao) /u,
  },
  // Not `nộp bằng điện thoại`, `điện thoại thông minh`, `không rành điện thoại`, `để lại số điện thoại có được không`.
  {
    type: 'contact',
    pattern:
      /^(?!.* (?:co )?duoc khong $)(?!.* khong (?:ranh|biet|xai|dung|co|quen) (?:\S+ )?dien thoai ).* (?:(?<! bang | qua | tren | chiec )(?:dien thoai(?! thong minh)|email)|hotline|tong dai|duong day nong|fax|goi so nao|goi so may) /u,
  },
  { type: 'role', pattern: / (?:chuc vu|chuc danh|lam chuc|giu chuc (?:gi|nao)) /u },
  { type: 'percent', pattern: / (?:bao nhieu|may) phan tram /u },
  {
    type: 'percent',
    pattern: / (?:ty le|ti le) (?:\S+ ){1,16}tong so (?:\S+ ){1,16}bao nhieu $/u,
  },
  {
    type: 'change',
    pattern:
      / (?:tang|giam|tut|len|xuong|rot|lui|nhay|tuot|hon|kem) (?:duoc |them |toi |den )?(?:may|bao nhieu) (?:bac|hang) /u,
  },
  {
    type: 'change',
    pattern: /(?<! ket| tan) (?:hon|kem|thua) (?:\S+ ){1,4}(?:may|bao nhieu) (?:bac|hang) /u,
  },
  {
    type: 'rank',
    pattern:
      / (?:thu may|hang may|hang bao nhieu(?! don vi| so | co quan| tinh thanh| dia phuong| huyen| xa )|thu bao nhieu(?! don vi| so | co quan)|(?<! noi )dung thu(?! (?:nhi|nhat|hai|ba|cuoi) )|top may|vi tri nao|vi tri may|hang nao|xep hang (?:may|nao|the nao|ra sao)) /u,
  },
  // Not `mấy năm nay`, `mấy ngày qua`.
  {
    type: 'duration',
    pattern:
      / (?:bao lau|(?<! mot )trong may(?= (?:ngay|hom|bua|tuan|thang|nam|gio|phut|tieng|bua) )(?! \S+ (?:nay|do|kia) )|(?<! thang | ngay | quy | qui )may (?:ngay|hom|bua|tuan|thang|nam)(?! nay | qua | gan day | truoc $)|may (?:gio lam|phut|tieng)|bao nhieu (?:ngay|tuan|thang|nam|gio|phut|tieng)) /u,
  },
  { type: 'period', pattern: / (?:giai doan|nhiem ki) nao /u },
  // `Quyết định 93 (một cửa) ngày ban hành`: a label with no question word.
  {
    type: 'date',
    pattern: / (?:ngay|thoi diem) (?:ki|ky|ban hanh|co hieu luc|hieu luc|thong qua)(?: la)? $/u,
  },
  { type: 'date', pattern: / ngay thang nam (?:nao|may|bao nhieu|gi) /u },
  { type: 'year', pattern: / (?:nam nao|nam may|nam bao nhieu) /u },
  {
    type: 'date',
    pattern:
      / (?:khi nao|bao gio|luc nao|hoi nao|ngay nao|thang nao|hom nao|hum nao|bua nao|tuan nao|qui nao|qui may|ngay may|thang may|ngay bao nhieu|may gio) /u,
  },
  // Provinces have ranks of an index, not people.
  {
    type: 'place',
    pattern:
      /(?=.* (?:par|index|sipas|papi|pci|dti|pii|chi so) ).* ai (?:dung|dan dau|xep|cao nhat|thap nhat|bet|chot|nhat|bi xep) /u,
  },
  // Not `Bác Ái`, `ứng dụng AI`.
  {
    type: 'person',
    pattern:
      / (?:(?<! bac | ung dung | cong nghe | cong cu | tro li | su dung )ai|nguoi nao|ong nao|ba nao) /u,
  },
  {
    type: 'person',
    pattern:
      / (?:ong|ba|chu tich|giam doc|bi thu|bo truong|thu tuong|pho chu tich) (?:\S+ ){0,14}(?:ten gi|ten la gi) /u,
  },
  {
    type: 'place',
    pattern:
      / (?:o|tai) (?:hoi truong|khach san|toa nha|nha hang|san van dong|san|phong hop|phong|tru so|khu nha) nao /u,
  },
  { type: 'body', pattern: / (?:co quan|don vi|to chuc) nao /u },
  // Not `chỉ số nào`, `con số nào`, `cán bộ nào`.
  { type: 'body', pattern: /(?<! chi| con| can) (?:so|bo|ban|phong) nao /u },
  { type: 'how', pattern: / (?:toi|den) dau roi $/u },
  // `làm được tới đâu`, `khác ở chỗ nào`: how far and in what, not where.
  { type: 'how', pattern: / (?:lam|duoc|xong|giai quyet) (?:duoc )?(?:toi|den) dau $/u },
  { type: 'how', pattern: / khac (?!nhau )(?:\S+ ){0,10}(?:o )?(?:cho|diem) nao $/u },
  {
    type: 'place',
    pattern: / (?:trang web|trang mang|website|dia chi web|web|duong link|link|trang) (?:nao|gi|dau) /u,
  },
  {
    type: 'place',
    pattern:
      /(?<! loai| kieu| dang) (?:tinh thanh|tinh thanh pho|thanh pho|dia phuong) nao (?!co |thuoc |cua |trong )/u,
  },
  {
    type: 'place',
    pattern: / (?:so may|so bao nhieu|nam o|nam tren|nam|tren|o) (?:duong|pho|hem) (?:gi|nao) /u,
  },
  {
    type: 'place',
    pattern:
      / (?:o dau|tai dau|noi nao|cho nao|dia chi|tinh nao|den dau|di dau|nop dau|ve dau) (?!tu |nam |ki |tien )/u,
  },
  { type: 'place', pattern: / (?:len|qua|ra|vo|toi) dau (?=nop |lam |gap |hoi |lay |nhan |xin |de )/u },
  { type: 'place', pattern: / (?:gui|nam|lay|xem|tra cuu|hoi|nhan|bao|phan anh) dau $/u },
  { type: 'why', pattern: / (?:tai sao|vi sao|nguyen nhan|nho dau|do dau|li do|mac gi ma) /u },
  { type: 'why', pattern: /^ sao (?!y |chep |luc |ke )/u },
  { type: 'why', pattern: /^ rang (?!buoc )/u },
  {
    type: 'list',
    pattern:
      / (?:ke ten|liet ke|danh sach|gom nhung gi|gom gi|gom cac|nhung gi|can lam gi|phai lam gi|nhung ai|gom nhung) /u,
  },
  { type: 'list', pattern: / may (?<noun>\S+ (?:\S+ )?)gi $/u },
  { type: 'list', pattern: / (?:nhung|cac) (?<noun>\S+ \S+(?: \S+){0,3}?) nao /u },
  // Without marks `bo may`, `nha may`, `may mac` are bộ máy, nhà máy, may mặc; `mấy năm nay` counts nothing.
  // `phải có định danh mức mấy mới mở được`: which level; what follows is not counted.
  { type: 'figure', pattern: / (?:muc|cap) may (?!tinh |moc |in |anh |photo |chu )/u },
  {
    type: 'figure',
    pattern:
      /(?: bao nhieu| so luong| tong so|(?<! bo| nha) may(?! mac | (?:ngay|hom|bua|thang|nam|tuan|lan) (?:nay|qua|gan) )) (?<noun>[^\s?]+(?: [^\s?]+){0,4}) /u,
  },
  { type: 'figure', pattern: / (?:bao nhieu|la may|duoc may|het may) /u },
  { type: 'how', pattern: / (?:nhu the nao|the nao|ra sao|bang cach nao|lam sao|cach nao|lam the nao) /u },
  {
    type: 'definition',
    pattern: / (?:la gi|la cai gi|nghia la|la sao|la j|khai niem|dinh nghia|la the nao) /u,
  },
  { type: 'list', pattern: / (?<noun>\S+(?: \S+)?) nao /u },
  { type: 'claim', pattern: / \? $/u },
  {
    type: 'rank',
    pattern: /(?<! ngan| khach| cua| ban| mua| mat) hang (?!dau |nam |thang |ngay |hoa |khong |loat )/u,
  },
  {
    type: 'how',
    pattern: / (?:tac dung|hieu qua|y nghia|vai tro|ket qua|loi ich|noi|lam|co|kieu|cach) gi /u,
  },
  { type: 'list', pattern: / (?<noun>\S+ \S+) gi /u },
  {
    type: 'yesno',
    pattern: / (?:co|da|duoc|con) (?:\S+ ){1,12}(?:khong|chua) $/u,
  },
  // Not `hàng không`, `sửa chữa`.
  { type: 'yesno', pattern: / \S+ \S+(?<! hang| so| sua| chua| ngoi) (?:khong|chua) $/u },
  // A post alone, with its place and time: `chủ tịch tỉnh năm 2020`, `giám đốc sở nội vụ khánh hòa`.
  {
    type: 'person',
    pattern:
      /^ (?:pho )?(?:chu tich|bi thu)(?: ubnd| uy ban nhan dan| hdnd| hoi dong nhan dan)? tinh(?: uy)?(?: khanh hoa)?(?: hien nay| hien tai| bay gio| (?:(?:dau|giua|cuoi) )?nam \d{4}| thang \d\S*(?: (?:nam )?\d\S*){0,2}| ngay \d\S*(?: \d\S*){0,3}| truoc (?:khi )?sap nhap| sau (?:khi )?sap nhap)? $/u,
  },
  {
    type: 'person',
    pattern:
      /^ (?:pho )?giam doc so \S+ \S+(?: va \S+ \S+)?(?: tinh)?(?: khanh hoa)?(?: hien nay| hien tai| bay gio| nam \d{4})? $/u,
  },
  // `Đề nghị nêu các hình thức …`, `đề nghị cho biết số đơn vị …`: what is wanted stands behind the words that bid.
  {
    type: 'list',
    pattern: / (?:neu|ke|liet ke|cung cap|cho biet) (?:ro |ra |ten )?(?:cac|nhung) (?<noun>\S+ \S+) /u,
  },
  { type: 'document', pattern: /^ (?:\S+ ){0,5}so hieu (?!qua |luc )/u },
  { type: 'date', pattern: /^ (?:\S+ ){0,4}(?:cho biet|neu|hoi|cung cap) (?:ngay|thoi diem|thoi gian) /u },
  {
    type: 'percent',
    pattern: /^ (?:\S+ ){0,4}(?:cho biet|neu|hoi|cung cap) (?:ty le|ti le|muc hai long|muc do hai long) /u,
  },
  {
    type: 'rank',
    pattern: /^ (?:\S+ ){0,4}(?:cho biet|neu|hoi|cung cap) (?:thu hang|vi tri|xep hang|hang) /u,
  },
  { type: 'figure', pattern: /^ (?:\S+ ){0,4}(?:cho biet|neu|hoi|cung cap) (?<noun>diem) /u },
  {
    type: 'figure',
    pattern:
      /^ (?:\S+ ){0,4}(?:cho biet|neu|hoi|cung cap) (?:tong )?so (?!hieu |dien thoai |tai khoan |nha )(?<noun>\S+(?: \S+){0,4}) /u,
  },
];
