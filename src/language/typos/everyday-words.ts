/**
 * Folded syllables of everyday Vietnamese that texts about administration may lack. A question that has one asks about
 * something else, so it is left as typed. Data: staff can extend it.
 */
const EVERYDAY = `
  xoong boong soong
  anh bac bai bam ban banh bao bat bau bay benh beo bep bia bien biet boi bong bun bung buoi buom buon buong
  cai cam canh cao cat cau cay cha chac chai cham chan chanh chao chat chau chay che chen cheo chep chet chi
  chia chiec chien chieu chim chiu cho choi chon chong chot chu chua chuc chum chuoi chuot chup chut chuyen
  coi com con cua cum cung cuoi cut dac dai dam dan dang danh dao dat dau day dem den dep dia dich diem dieu
  dinh doi dong dot dua dung duong duyen ech gach gai game gan gau gay ghe ghet gia gian giat giau giay gieo
  giet gio gioi gion giong giuong giup goc goi gop hanh hat hay hem hen heo hep het hien hieu hinh hoa hoc
  hoi hom hong kem keo kha khach kham khan khat khau khe khen khi khinh kho khoai khoang khoc khoe khoi khon
  khop khuc khung khuon khuya kia kien kim kinh lai lam lanh lau lay leo loang lon lop lua lung luoc luoi
  luong lut mac mai mam man mang map mat mau may mem meo met mieng mit moi mong mot mua muc mui muoi nam
  nang nau nay nem nga ngam ngan ngap ngat ngay nghe ngheo nghi ngo ngoam ngoan ngoi ngon ngot ngu ngua nguc
  nguoi nha nhac nham nhan nhanh nhat nhau nhay nhe nhieu nhin nhip nho nhoi nhong nhot nhu nhua nhuc nhung
  noi non nong nua nui nuoc nuong ong oto pha phai phanh phao phat phim phinh pho phoi phong phot phu phung
  phuot qua quan quat quen quet quyt ram ran rang rat rau rieng roi rong rot rua rung ruoi ruou sach san
  sang sao sat sau sen sieu sinh son song sot sua suoi suong tai tam tang tao tat tau tay tet thai tham than
  thang thap thau thay theo thep thi thia thich thien thieu thim thit thoc thoi thom thon thot thu thua thuc
  thue thuoc thuong thuy thuyen tiem tien tieu tim tin toc toi tom tot tra trai tran trang tranh trau tre
  treo tro troi trom tron trong trua trum trung truong truot truyen tuong tuyen tuyet uong uot vac vai vang
  vay vien vinh vit voi vong vui vuon xach xam xang xanh xao xau xich xin xinh xoai xong xuan xui xuong yeu
`;

const words: ReadonlySet<string> = new Set(EVERYDAY.trim().split(/\s+/u));

/** True for a folded syllable that is common in Vietnamese, whatever the content speaks of. */
export const isEverydayWord = (word: string): boolean => words.has(word);
