/**
 * Folded syllables of everyday Vietnamese that texts about administration may lack. A question that has one asks about
 * something else, so it is left as typed. Data: staff can extend it.
 */
const EVERYDAY = `
  anh bac bai bam ban banh bao bat bau bay benh beo bep bia bien biet binh boi bong boong bun bung buoi buom
  buon buong cach cai cam canh cao cat cau cay cha chac chai cham chan chanh chao chat chau chay che chen
  cheo chep chet chi chia chiec chien chieu chim chiu cho choi chon chong chot chu chua chuc chum chuoi
  chuot chup chut chuyen coi com con cua cum cung cuoi cut dac dai dam dan dang danh dao dat dau day dem den
  dep dia dich diem dieu dinh doi dong dot dua duc dung duong duyen ech gach gai game gan gau gay ghe ghet
  gia gian giao giat giau giay gieo giet gio gioi gion giong giuong giup goc goi gop guitar hanh hat hau hay
  hem hen heo hep het hien hieu hinh hoa hoai hoan hoang hoc hoi hom hon hong kem keo kha khach kham khan khang
  khat khau khe khen kheo khi khinh kho khoa khoai khoang khoc khoe khoi khon khop khuc khung khuon khuya
  kia kich kiem kien kiep kieu kim kinh lai lam lanh lau lay leo linh loai loan loang lon lop lua luan lung
  luoc luoi luong lut mac mai mam man mang map mat mau may mem meo met mieng mit moi mong mot mua muc mui
  muoi nam nang nau nay nem nga ngam ngan ngap ngat ngay nghe ngheo nghi nghia nghiep ngo ngoam ngoan ngoi
  ngon ngot ngu ngua nguc nguoi nha nhac nham nhan nhanh nhat nhau nhay nhe nhieu nhin nhip nho nhoi nhong
  nhot nhu nhua nhuc nhung noi nom non nong nua nui nuoc nuong ong oto pha phai phanh phao phap phat phep phim
  phinh pho phoi phong phot phu phung phuot qua quai quan quat quen quet quoc quyt ram ran rang rat rau
  rieng roi rong rot rua rung ruoi ruou sach san sang sao sat sau sen sieu sinh son song soong sot sua sung
  suoi suong tai tam tang tao tat tau tay tet thai tham than thang thanh thap thau thay theo thep thi thia
  thich thien thieu thim thit tho thoc thoi thom thon thot thu thua thuat thuc thue thuoc thuong thuy thuyen
  thuyet tia tiem tien tieu tim tin tinh toc toi tom ton tot tra trai tran trang tranh trau tre treo triet
  trieu tro troi trom tron trong trua trum trung truong truot truy truyen tuong tuu tuyen tuyet uoc uong uot
  vac vai vang vat vay vien vinh vit voi vong vua vui vuon vuong xach xam xang xanh xao xau xich xin xinh
  xoai xong xoong xuan xui xuong yeu
  `;

const words: ReadonlySet<string> = new Set(EVERYDAY.trim().split(/\s+/u));

/** True for a folded syllable that is common in Vietnamese, whatever the content speaks of. */
export const isEverydayWord = (word: string): boolean => words.has(word);
