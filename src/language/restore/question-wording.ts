/**
 * Wordings that people ask with, spelt in full: what documents do not say because they answer. One phrase a piece,
 * parted by `;`. Data: staff can read and extend it; a word that is restored wrongly is mended by a phrase with it.
 */
const BY_PURPOSE: Readonly<Record<string, string>> = {
  figure: `
    có bao nhiêu; là bao nhiêu; được bao nhiêu; đạt bao nhiêu; mất bao nhiêu; hết bao nhiêu tiền; tốn bao nhiêu tiền;
    còn bao nhiêu; tổng cộng có bao nhiêu; tất cả bao nhiêu; có tất cả mấy; gồm mấy phần; có mấy loại; chia làm mấy;
    có mấy người; mấy đơn vị; bao nhiêu người; bao nhiêu hồ sơ; bao nhiêu điều; mấy chương, mấy điều; số lượng là mấy;
    tổng số là bao nhiêu; nhiều hay ít; có nhiều không; được mấy điểm; đạt mấy điểm; bao nhiêu điểm; giảm bao nhiêu;
    tăng bao nhiêu; cao bao nhiêu; dài bao nhiêu; rộng bao nhiêu; bao nhiêu cây số; cách đây bao xa; giá bao nhiêu;
    bao nhiêu xã phường; có mấy xã, mấy phường; lương bao nhiêu; phí bao nhiêu; đóng bao nhiêu; nộp bao nhiêu;
    bao nhiêu lần; mấy lần; trong mấy năm; bao nhiêu tập thể, cá nhân; mấy cách; mấy bước; mấy nhóm; mấy mục tiêu`,
  percent: `
    bao nhiêu phần trăm; được mấy phần trăm; đạt bao nhiêu phần trăm; chiếm bao nhiêu phần trăm; tỷ lệ là bao nhiêu;
    tỉ lệ bao nhiêu; tỷ lệ hài lòng; tỷ lệ hồ sơ đúng hạn; tỷ lệ trễ hạn là bao nhiêu; giảm mấy phần trăm`,
  rank: `
    xếp thứ mấy; đứng thứ mấy; hạng mấy; xếp hạng mấy; xếp hạng bao nhiêu; đứng thứ bao nhiêu; đứng nhất; đứng đầu;
    đứng chót; đứng cuối; đứng bét; dẫn đầu cả nước; cao nhất; thấp nhất; ai cao nhất; ai đứng đầu; nơi nào đứng nhất;
    tăng mấy bậc; giảm mấy bậc; tụt mấy bậc; lên mấy hạng; vào nhóm mấy; thuộc nhóm nào; tốt nhất; kém nhất;
    nhiều nhất; ít nhất; lớn nhất; nhỏ nhất; gần nhất; mới nhất; sớm nhất; chậm nhất; lâu nhất`,
  duration: `
    bao lâu; trong bao lâu; mất bao lâu; hết bao lâu; bao lâu thì xong; bao lâu thì có; bao lâu mới được; mất mấy ngày;
    mấy ngày thì có; mấy ngày làm việc; trong vòng mấy ngày; kéo dài bao lâu; kéo dài mấy năm; có lâu không;
    phải chờ bao lâu; còn mấy ngày nữa; mấy tháng; mấy tiếng; mấy phút; thời hạn là bao lâu; thời gian bao lâu`,
  date: `
    khi nào; từ khi nào; đến khi nào; bao giờ; từ bao giờ; đến bao giờ; lúc nào; từ lúc nào; hồi nào; từ hồi nào;
    hồi năm nào; ngày nào; từ ngày nào; vào ngày nào; năm nào; từ năm nào; vào năm nào; tháng mấy; tháng nào; năm mấy;
    ngày mấy; ngày mấy tháng mấy; thứ mấy; mấy giờ; mấy giờ mở cửa; giờ nào; quý mấy; giai đoạn nào; khoảng thời gian nào;
    bắt đầu khi nào; bắt đầu từ năm nào; kết thúc khi nào; xong chưa; khi nào xong; khi nào có; có hiệu lực khi nào;
    hiệu lực từ ngày nào; ban hành ngày nào; ký ngày nào; ra đời khi nào; thành lập năm nào; diễn ra khi nào;
    thông qua ngày nào; khai trương ngày nào; hoạt động từ khi nào; đến hết năm nào; hôm nay là thứ mấy; bây giờ`,
  person: `
    ai; là ai; do ai; do ai ký; ai ký; do ai ban hành; ai ban hành; ai là; ai làm; ai trao; ai chủ trì; ai phụ trách;
    ai đứng đầu; ai chịu trách nhiệm; ai được; những ai; cho ai; gồm những ai; hỏi ai; gặp ai; ông nào; bà nào; ông ấy là ai;
    bà ấy là ai; người nào; của ai; giám đốc là ai; chủ tịch là ai; chủ tịch tỉnh tên gì; ai đang làm chủ tịch;
    ai làm giám đốc; tên là gì; họ tên; giữ chức vụ gì; làm chức gì; bầu ai; do ai đứng đầu; ai có quyền; ai quyết định`,
  body: `
    cơ quan nào; đơn vị nào; sở nào; bộ nào; phòng nào; ban nào; tổ chức nào; do cơ quan nào; do đơn vị nào; sở nào làm;
    cơ quan nào giải quyết; nộp cho cơ quan nào; bộ nào quản lý; tỉnh nào; của tỉnh nào; thành phố nào; địa phương nào;
    xã nào; phường nào; nơi nào; huyện nào; nước nào; ngành nào; doanh nghiệp nào; trường nào; bên nào; do bên nào làm`,
  place: `
    ở đâu; tại đâu; nằm ở đâu; đặt ở đâu; nộp ở đâu; làm ở đâu; lấy ở đâu; xem ở đâu; tra cứu ở đâu; hỏi ở đâu; đăng ký ở đâu;
    nhận ở đâu; mua ở đâu; gửi đi đâu; đi đâu; từ đâu; tới đâu; đến đâu; chỗ nào; đường nào; ở đường nào; số mấy đường nào;
    địa chỉ ở đâu; địa chỉ nào; trụ sở ở đâu; diễn ra ở đâu; tổ chức ở đâu; họp ở đâu; ở chỗ nào; gần đây không; trang nào`,
  definition: `
    là gì; là cái gì; nghĩa là gì; có nghĩa là gì; là sao; nghĩa là sao; viết tắt của từ gì; viết tắt của chữ gì;
    viết tắt là gì; tên đầy đủ là gì; gọi là gì; được gọi là gì; hiểu thế nào; định nghĩa; khái niệm; giải thích giúp tôi;
    nói về cái gì; nói về điều gì; nói gì; quy định gì; quy định những gì; tên gì; có tên là gì; mã số là gì; số mấy;
    số bao nhiêu; số hiệu là gì; văn bản nào; văn bản số mấy; theo văn bản nào; quyết định nào; quyết định số mấy;
    nghị định nào; nghị quyết nào; luật nào; thông tư nào; kế hoạch nào; điều mấy; điều nào; khoản mấy; mức độ mấy;
    mức mấy; cấp mấy; loại gì; loại nào; mục nào; chỉ số nào; chương trình nào; tiêu chí nào; hình thức nào; màu gì`,
  list: `
    gồm những gì; gồm gì; bao gồm những gì; có những gì; gồm các nội dung nào; những nội dung nào; những mục tiêu nào;
    những việc gì; những dịch vụ gì; những loại nào; những lĩnh vực nào; những nhóm nào; những kênh nào; những cách nào;
    các bước nào; các loại giấy tờ nào; cần những giấy tờ gì; cần giấy tờ gì; hồ sơ gồm những gì; cần chuẩn bị gì;
    cần những gì; phải có những gì; mang theo gì; kể tên; kể ra; liệt kê; cho xin danh sách; danh sách nào; đó là những gì;
    những điều kiện nào; những trường hợp nào; những ai được; những xã nào; tên các; nêu các; cho ví dụ`,
  why: `
    tại sao; vì sao; sao lại; sao mà; sao không; do đâu; nhờ đâu; nhờ đâu mà; vì đâu; vì cái gì; vì lý do gì; lý do là gì;
    lí do gì; nguyên nhân là gì; nguyên nhân do đâu; tại sao lại; tại sao không; vì sao lại thấp; vì sao bị chậm;
    sao bị trả lại; sao lâu thế; tại sao phải; để làm gì; nhằm mục đích gì; có tác dụng gì; có ích gì; được lợi gì`,
  how: `
    như thế nào; thế nào; ra sao; làm sao; làm sao để; làm thế nào; làm thế nào để; bằng cách nào; cách nào; cách làm;
    cách nộp; cách tra cứu; cách đăng ký; qua đâu; thì làm sao; thì phải làm sao; thì sao; phải làm gì; làm gì; cần làm gì;
    nên làm gì; làm cách nào; làm như thế nào; tính thế nào; chấm thế nào; đo thế nào; tình hình thế nào; kết quả ra sao;
    kết quả thế nào; đánh giá thế nào; có gì mới; có gì khác; thay đổi thế nào; hoạt động ra sao; dùng thế nào;
    dùng để làm gì; sử dụng thế nào; hướng dẫn tôi; chỉ giúp tôi; chỉ tôi cách; nộp kiểu gì; bị gì; bị sao; bị lỗi;
    không vào được; không đăng nhập được; quên mật khẩu thì làm sao; mất giấy tờ thì làm sao; xử lý thế nào; xử lý ra sao`,
  claim: `
    đúng không; có đúng không; có đúng là; có đúng vậy không; đúng chứ; đúng không ạ; đúng không vậy; phải không;
    phải không ạ; có phải; có phải là; có phải không; phải chăng; không phải à; không phải sao; đúng chưa; chắc không;
    có thật không; thật không; thật à; có chắc không; nghe nói; tôi nghe nói; nghe bảo; tôi đọc thấy; người ta nói;
    báo nói; hình như; chắc là; có chuyện đó không; đúng hay sai; sai hay đúng; thế à; vậy à; vậy hả; à; hả; chứ; nhỉ`,
  yesno: `
    có được không; được không; được không ạ; được chưa; có không; có cần không; có phải nộp không; có phải đóng không;
    có mất tiền không; có mất phí không; có tốn tiền không; có được miễn không; có bị phạt không; có bắt buộc không;
    có nên không; có thể không; có thể làm ở; có thể nộp; có thể nhờ; có làm được không; có nộp được không; còn không;
    còn hiệu lực không; có hiệu lực chưa; có gì không; có ai không; đã xong chưa; đã có chưa; đã nộp chưa; đã sáp nhập chưa;
    chưa; hay chưa; hay không; hay là; có tăng không; có giảm không; có đạt không; có cao không; có tốt không;
    có khó không; có nhanh không; có gần không; có mở cửa không; có làm việc không; có làm thứ bảy không; có chỗ không;
    có ai biết không; biết không; có biết không; có nhận không; có trả không; có hỗ trợ không; có áp dụng không`,
  comparison: `
    so với; so với năm trước; so với năm ngoái; so với trước đây; so với cả nước; cao hơn; thấp hơn; nhiều hơn; ít hơn;
    tốt hơn; kém hơn; hơn bao nhiêu; kém bao nhiêu; hơn hay kém; cao hay thấp; tăng hay giảm; bên nào cao hơn;
    nơi nào cao hơn; tỉnh nào cao hơn; cái nào tốt hơn; khác nhau thế nào; khác gì nhau; khác gì; khác với; giống nhau không;
    có bằng không; bằng bao nhiêu; gấp mấy lần; chênh nhau bao nhiêu; hơn năm ngoái không; hơn trước không; trước và sau`,
  followUp: `
    còn; thế còn; còn cá nhân; còn tập thể; còn tỉnh; thế còn xã; còn năm nay; còn năm ngoái; còn năm trước thì sao; thế năm nay; thế thì sao; vậy thì sao; thế thì; vậy thì;
    vậy còn; vậy ai; thế ai; thế khi nào; rồi sao; rồi sao nữa; còn gì nữa; còn gì nữa không; ngoài ra; nói rõ hơn;
    nói thêm; chi tiết hơn; cụ thể là gì; cụ thể thế nào; cái đó là gì; nó là gì; nó ở đâu; việc đó; điều đó; cái này;
    cái kia; chương trình đó; nghị định đó; văn bản này; hội nghị đó; ông đó; bà đó; nơi đó; lúc đó; hồi đó; khi đó; ý tôi là`,
  polite: `
    xin chào; chào bạn; chào anh; chào chị; chào em; chào ad; chào cả nhà; cho tôi hỏi; cho em hỏi; cho mình hỏi; cho hỏi;
    xin hỏi; xin cho hỏi; em muốn hỏi; tôi muốn hỏi; mình muốn hỏi; tôi muốn biết; cho biết; cho tôi biết; xin cho biết;
    cho em biết; làm ơn cho biết; vui lòng cho biết; xin vui lòng; làm ơn; giúp tôi; giúp mình; giúp em với; giúp tôi với;
    nhờ bạn; nhờ anh chị; bạn ơi; em ơi; anh ơi; chị ơi; ad ơi; bot ơi; mọi người ơi; dạ; dạ cho em hỏi; vâng; dạ vâng; ạ;
    vậy ạ; không ạ; gì ạ; nào ạ; nhé; nha; nhen; với ạ; em cảm ơn; cảm ơn; cảm ơn bạn; cảm ơn nhiều; cảm ơn ạ; xin cảm ơn;
    tôi hỏi; tôi cần; tôi muốn; tôi định; tôi không biết; tôi chưa rõ; tôi chưa hiểu; tôi hiểu rồi; rõ rồi; biết rồi; được rồi;
    không sao; xin lỗi; tạm biệt; hẹn gặp lại; thôi nhé; thôi được; tốt lắm; hay quá; chán quá; bạn là ai; bạn tên gì;
    bạn tên là gì; bạn làm được gì; bạn biết gì; bạn giúp được gì; tôi hỏi gì được; bạn khỏe không; bạn có thể`,
  chat: `
    là gì vậy; gì vậy; gì thế; ai vậy; ai thế; đâu vậy; ở đâu vậy; khi nào vậy; sao vậy; bao nhiêu vậy; mấy vậy; nào vậy; vậy;
    vậy ta; thế nhỉ; vậy nhỉ; vậy bạn; vậy ad; mình với; với; nữa; nữa không; luôn; luôn không; rồi; rồi mà; đi; đây; đấy; kìa;
    không được; không biết; không có; không cần; không phải; không rõ; không thấy; không hiểu; chưa biết; chưa có; chưa được;
    chưa thấy; được; được nhận; được không vậy; bây giờ; bây giờ phải làm sao; hôm nay; hôm qua; ngày mai; tuần này;
    tuần sau; tuần trước; tháng này; tháng trước; tháng sau; năm nay; năm ngoái; năm sau; dạo này; hồi trước; lâu quá; mới đây;
    người ta; mình; bên mình; chỗ mình; tụi mình; nhà tôi; con tôi; vợ tôi; chồng tôi; mẹ tôi; bố tôi; ba tôi; bà tôi; ông tôi;
    gia đình tôi; của tôi; của mình; của bạn; của nó; với lại; thật ra; nói chung; làm; làm gì; làm sao đây; trước; trước khi;
    sau khi; trong khi; với ai; bao nhiêu thì được; như vậy; như thế; như vậy là sao; kiểu gì; vụ gì; chuyện gì; cũng được;
    cũng không; cũng vậy; vẫn; vẫn còn; vẫn chưa; vẫn được; đang; đang làm; đang ở; sẽ; sẽ có; đã; đã có; vừa; vừa mới; mới có;
    từng; chỉ; chỉ có; chỉ cần; cứ; hãy; đừng; nên; phải; cần; muốn; bị; bởi; để; nếu; nếu không; thì; thì có; mà; mà không; nhưng;
    nhưng mà; hoặc; và; cùng; cùng với; theo; của; về; từ; đến; tới; ra; vào; lên; xuống; lại; nộp lại; làm lại; đi lại; lấy lại`,
  services: `
    làm căn cước; làm căn cước công dân; đổi căn cước; cấp lại căn cước; làm thẻ căn cước; căn cước gắn chip; làm hộ chiếu;
    cấp hộ chiếu; gia hạn hộ chiếu; hộ chiếu phổ thông; đăng ký kết hôn; giấy kết hôn; ly hôn; đăng ký khai sinh; làm giấy khai sinh;
    giấy khai sinh cho con; đăng ký khai tử; xác nhận độc thân; tình trạng hôn nhân; nhập khẩu; chuyển hộ khẩu; sổ hộ khẩu;
    đăng ký tạm trú; tạm vắng; đăng ký thường trú; làm sổ đỏ; cấp sổ đỏ; sang tên sổ đỏ; sổ đỏ; sổ hồng; tách thửa; tách thửa đất;
    mua bán đất; chuyển nhượng đất; đất đai; thuế đất; giấy phép xây dựng; xin phép xây nhà; xây dựng nhà ở; sửa nhà; cấp phép;
    đăng ký kinh doanh; mở công ty; thành lập công ty; hộ kinh doanh; mở quán; giấy phép lái xe; đổi bằng lái xe; thi bằng lái;
    đăng ký xe; sang tên xe; biển số xe; phạt nguội; nộp phạt; vi phạm giao thông; bảo hiểm y tế; bảo hiểm xã hội;
    bảo hiểm thất nghiệp; thẻ bảo hiểm; lương hưu; trợ cấp; người có công; người nghèo; hộ nghèo; người già; người cao tuổi;
    người khuyết tật; trẻ em; học sinh; sinh viên; học phí; khám bệnh; bệnh viện; công chứng; chứng thực; sao y; bản sao;
    lý lịch tư pháp; phiếu lý lịch; lệ phí; thuế; hóa đơn; tiền điện; tiền nước; nộp thuế; tài khoản; tài khoản định danh;
    đăng nhập; mật khẩu; quên mật khẩu; mã xác nhận; tin nhắn; số điện thoại; gọi điện; đường dây nóng; gọi số nào; tổng đài;
    nộp trực tuyến; nộp qua mạng; qua mạng; trên mạng; nộp hồ sơ; rút hồ sơ; bổ sung hồ sơ; hồ sơ của tôi; hồ sơ bị trễ;
    hồ sơ trễ hạn; trả kết quả; nhận kết quả; giấy hẹn; phiếu hẹn; bưu điện; gửi về nhà; ủy quyền; nộp thay; nhờ người khác nộp;
    khác nơi ở; thanh toán; chuyển khoản; khiếu nại; tố cáo; góp ý; phản ánh; kiến nghị; đơn khiếu nại; khởi kiện; bồi thường;
    cán bộ; công chức; thái độ; nhũng nhiễu; đòi tiền; hối lộ; kỷ luật; tuyển dụng; tinh giản; nghỉ việc; tiền lương; tăng lương`,
  life: `
    hôm nay trời có mưa không; thời tiết hôm nay; có nắng không; có mưa không; có bão không; trời nóng; giá vàng; giá vàng hôm nay;
    giá xăng; giá đất; giá vé; giá cả; tỷ giá; một lượng vàng; một lít; một ký; một tháng; một ngày; một năm; mua vé; vé máy bay;
    vé tàu; đi máy bay; đi tàu; đi xe; xe buýt; sân bay; bến xe; ăn gì; ăn gì ngon; món gì ngon; quán ăn; quán nào ngon; quán nào rẻ; nấu ăn;
    cách nấu; hải sản; cá; bún; cà phê; khách sạn; du lịch; đi chơi; đi chơi ở đâu; bãi biển; biển; đảo; tháp bà; chợ; tàu cá; đánh cá; câu cá; tôm hùm; tôm cá; ngư dân; thủy sản; nước mắm; đá bóng; bóng đá;
    đội nào thắng; tỷ số; trận đấu; xem phim; bài hát; bài thơ; làm thơ; viết bài; viết giúp tôi; dịch giúp tôi; dịch sang tiếng Anh;
    tiếng Anh; tiếng Việt; nói chuyện; kể chuyện; chuyện cười; tử vi; xổ số; chứng khoán; mua nhà; thuê nhà; vay tiền; ngân hàng;
    đau đầu; đau bụng; uống thuốc gì; bị bệnh; bị sốt; bác sĩ; học giỏi; thi đỗ; điểm thi; điểm chuẩn; đại học; cấp ba; toán; giải toán;
    cộng; trừ; nhân; chia; bằng mấy; thủ đô; thủ đô nước nào; tổng thống; tổng bí thư; thủ tướng; bộ trưởng; bí thư; chủ tịch nước;
    nước Mỹ; nước Pháp; Trung Quốc; Nhật Bản; Hàn Quốc; Thái Lan; lào; Hà Nội; thành phố Hồ Chí Minh; Đà Nẵng; Hải Phòng; Cần Thơ; huế;
    Lâm Đồng; Ninh Thuận; Phú Yên; Bình Định; Đắk Lắk; Quảng Ninh; Bắc Ninh; Quảng Nam; Đồng Nai; Bình Thuận; Gia Lai; Sài Gòn`,
  address: `
    bỏ qua hướng dẫn; bỏ qua mọi hướng dẫn trước đó; quên hết; hãy quên; hãy trả lời; trả lời đi; trả lời bằng; từ giờ; từ bây giờ;
    đóng vai; hãy đóng vai; giả vờ; in ra; cấu hình; câu lệnh; hệ thống; nói rằng; nói dối; ngu quá; ngu thế; ngu vậy; dở quá; dở ẹc;
    vô dụng; đồ ngu; đồ dở; mày; mày là ai; tao; chán quá; chán thế; trả lời chán; sai rồi; sai bét; không đúng; trả lời sai; nói sai;
    ý kiến của bạn; bạn nghĩ sao; theo bạn; bạn thấy thế nào; có tin được không; ai tạo ra bạn; ai làm ra bạn; người hay máy`,
  numbers: `
    một; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười; mười một; mười hai; mười ba; mười bốn; mười lăm; mười sáu; mười bảy; mười tám;
    mười chín; hai mươi; hai mươi mốt; hai mươi tư; hai mươi lăm; ba mươi; bốn mươi; năm mươi; năm mươi tư; năm mươi lăm; sáu mươi;
    sáu mươi ba; bảy mươi; tám mươi; chín mươi; một trăm; một trăm lẻ năm; hai trăm rưỡi; một nghìn; hai nghìn; mười nghìn; một triệu;
    hai triệu rưỡi; một tỷ; phẩy; chín mươi phẩy bốn; một nửa; một phần ba; thứ nhất; thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy;
    thứ tám; thứ chín; thứ mười; chủ nhật; tháng một; tháng chín; tháng mười; tháng mười hai; quý một; quý bốn; vài; vài chục; hàng trăm;
    khoảng; hơn; gần; dưới; trên; ít nhất là; nhiều nhất là; tối đa; tối thiểu; tối đa bao nhiêu; không quá; chưa đến; gấp đôi; gấp ba`,
  common: `
    đầu tiên; lần đầu tiên; cuối cùng; đầu năm; cuối năm; giữa năm; nửa đầu năm; nửa cuối năm; sáu tháng đầu năm; đợt đầu; đợt này;
    đặt ra; đặt tên; đặt ở; đề ra; nêu ra; đưa ra; chấm điểm; được chấm; bị chấm; lọt vào; lọt nhóm; vượt qua; trải qua; bước vào;
    trở thành; đổi thành; chia thành; tự làm; tự nộp; tự đăng ký; tự động; tự ý; đi xa; xa nhất; ở xa; xa hay gần; ngồi ở; đứng ở; đứng sau;
    nằm trong; nằm ở phường; nằm trên đường; mất giấy; bị mất; làm mất; bị chậm; bị trễ; bị từ chối; bị sai; bị hỏng; bị khóa; bị trả lại;
    nói rằng; nói là; nói gì về; nói chuyện với; ngồi chờ; chờ lâu; đi làm; đi học; đi lấy; về nhà; ở nhà; nhà ở; tại nhà; người nhà; nhà nước;
    lúc đầu; lúc trước; lúc này; cùng lúc; kênh nào; qua kênh nào; dở dang; đang làm dở; khối sở; khối huyện; khối bộ; sở nào cao nhất;
    dùng; dùng để; dùng vào việc gì; người dùng; sử dụng; tác dụng; cũng; cũng có; cũng như; cũng hạng; vẫn thấp; vẫn cao; đều; đều được;
    biết; biết rõ; biết gì; hiểu; nghĩ; nhớ; quên; thích; ghét; yêu; sợ; vui; buồn; mệt; giỏi; kém; giàu; nghèo; khỏe; yếu; nặng; nhẹ; nóng; lạnh;
    to; nhỏ; dày; mỏng; sâu; cao; thấp; dài; ngắn; rộng; hẹp; cũ; mới; trẻ; già; sớm; muộn; nhanh; chậm; đắt; rẻ; đẹp; xấu; sạch; bẩn; dễ; khó;
    đỏ; xanh; vàng; trắng; đen; nước; lửa; đất; trời; mặt trăng; mặt trời; mặt đất; sông; suối; núi; rừng; biển đảo; con sông; dòng sông; cây; hoa; quả;
    con người; con cái; con số; con đường; con dấu; đứa con; trẻ con; vợ chồng; cha mẹ; anh em; bạn bè; thầy cô; hàng xóm; chủ nhà; khách;
    ăn; uống; ngủ; chạy; nhảy; đứng; bay; bơi; lái; đọc; viết; nghe; nhìn; xem; hát; múa; chơi; đánh; đá; đấu; thắng; thua; thi đấu; trò chơi;
    đội bóng; đội tuyển; đội nào; cầu thủ; huấn luyện viên; giải đấu; trận đấu nào; bàn thắng; ghi bàn; sân vận động; vô địch; á quân;
    cái chết; qua đời; sinh ra; được sinh ra; lớn lên; kết hôn với; cưới ai; con trai; con gái; cháu; ông nội; bà nội; vua; hoàng đế; chiến tranh;
    quân đội; kẻ thù; đánh bại; tấn công; chiếm; bắt giữ; bị bắt; bị giết; chạy trốn; thoát khỏi; trốn tránh; cấm; bị cấm; cho phép; được phép;
    tiền; đồng tiền; kiếm tiền; trả tiền; tiền lương; chi phí; thuế thu nhập; giá trị; giá thành; đắt tiền; rẻ hơn; mua; bán; thuê; cho thuê; vay;
    khoa học; nhà khoa học; nhà văn; nhà thơ; giả thuyết; tác giả; khán giả; độc giả; lý thuyết; ngôn ngữ; từ ngữ; chữ viết; kích thước; kích thích;
    trạng thái; tình trạng; nhiệt độ; tốc độ; mức độ; chế độ; độ dài; độ cao; độ tuổi; khí hậu; không khí; khí đốt; dầu; dầu khí; năng lượng;
    thuốc; thuốc lá; bác sĩ; dịch bệnh; bệnh nhân; cơ thể; tế bào; máu; não; tim; xương; da; tay; chân; đầu; mắt; tai; mũi; miệng; thuộc về; thuộc loại nào;
    sống ở; sống sót; cuộc sống; đời sống; lối sống; lan rộng; lan truyền; lân cận; lần nào; mỗi lần; một lần nữa; nhiều lần; sự kiện; sự việc;
    ảnh hưởng; nguồn gốc; xuất hiện; tồn tại; phát hiện; phát minh; phát triển; thay thế; tạo ra; gây ra; dẫn đến; liên quan; dựa trên; phụ thuộc`,
};

/** The phrases, each once. */
export const QUESTION_WORDING: readonly string[] = [
  ...new Set(
    Object.values(BY_PURPOSE)
      .flatMap((phrases) => phrases.split(';'))
      .map((phrase) => phrase.replace(/\s+/gu, ' ').trim()),
  ),
].filter((phrase) => phrase !== '');
