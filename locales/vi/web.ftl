web-brand = Tandem, trang đầu
web-skip = Đến phần nội dung
web-nav = Menu chính
web-demo = Bản thử
web-search = Tìm kiếm
web-language = Ngôn ngữ: { $name }
web-sign-in = Đăng nhập
web-sign-in-name = E-mail hoặc tên đăng nhập
web-sign-in-password = Mật khẩu
web-sign-in-wrong = Tên và mật khẩu không khớp. Thử lại, hoặc nhờ quản trị viên cấp mật khẩu mới.
web-sign-in-slow = Đã thử nhiều lần liên tiếp. Chờ một phút rồi thử lại.
web-sign-in-first = Đăng nhập trước đã.
web-sign-out = Đăng xuất
web-sheets = Tải về dạng bảng tính:
web-undo = Hoàn tác
web-undo-late = Không thể hoàn tác nữa: đã quá lâu hoặc đã có thay đổi sau đó. Bạn vẫn có thể sửa bằng tay.
said-web-undone = Đã hoàn tác. Mọi thứ trở lại như trước.
web-home = Về trang đầu
web-title-missing = Ở đây không có gì
web-title-forbidden = Trang này chưa mở cho bạn
web-title-fault = Hệ thống gặp sự cố
web-title-refused = Chưa thực hiện được
web-missing = Địa chỉ này không có nội dung. Có thể trang đã chuyển chỗ hoặc đã kết thúc.
web-forbidden = Trang này dành cho vai trò khác. Nếu cần, hỏi người quản lý của bạn.
web-fault = Nội dung bạn vừa gửi chưa lưu. Quản trị viên xem nguyên nhân trong nhật ký.
# Beside a field, when somebody else saved meanwhile. $text: what they saved, or the next line
web-saved-now = Bản đang lưu: { $text }
web-saved-nothing = để trống
# Of a form that saves itself while one writes. $time: when
web-unsaved = Chưa lưu
web-saved-at = Đã lưu { $time }
# Beside words that stay in the browser until their button is pressed, and its button
web-kept-here = Chỉ giữ trên thiết bị này, chưa lưu.
web-kept-drop = Bỏ nội dung này
# Above texts from a form that could not be saved
web-own-words = Nội dung bạn vừa viết
web-own-words-why = Phần này chưa lưu. Hãy sao chép những gì bạn còn cần.
web-field-needed = Ghi nội dung vào đây.
web-field-too-long = Viết tối đa { $max } ký tự; hiện có { $n } ký tự.
web-field-number = Ghi một số nguyên từ { $min } đến { $max }.
web-field-day = Ghi một ngày có thật, ví dụ 30/11/2026.
web-form-too-large = Nội dung lớn hơn giới hạn. Chia nhỏ rồi gửi từng phần.
web-file-leaving = Chính tệp này đang được xóa. Hãy gửi lại sau một phút.
web-json-broken = Không đọc được JSON. Gửi một đối tượng gồm chữ, số hoặc danh sách.
web-yes = có
web-no = không

nav-today = Hôm nay
nav-practice = Luyện tập
nav-training = Đào tạo
nav-calls = Cuộc gọi
nav-courses = Khóa học
nav-me = Cá nhân
nav-follow-ups = Buổi gặp
nav-needs = Nhu cầu
nav-plan = Kế hoạch
nav-effects = Hiệu quả
nav-people = Nhân sự
nav-sessions = Buổi học
nav-imports = Nhập dữ liệu
nav-settings = Cài đặt
nav-audit = Nhật ký

pair-label = học viên: { $a }, người đồng hành: { $b }
pair-done = đã xong
pair-waiting = đang chờ
pair-late = trễ
pair-not-needed = không cần
habit-label = đã luyện { $done } trong { $past } ngày đã qua, tổng cộng { $all } ngày

## Keys of programmes that ask twice (Idempotency-Key)

# $max: how many characters at most
web-key-shape = Đặt khóa từ 1 đến { $max } ký tự thường, ví dụ một UUID.
web-key-other = Khóa này đã dùng cho việc khác ở đây. Mỗi thay đổi cần một khóa riêng.
web-key-running = Một yêu cầu với khóa này đang được xử lý hoặc đã dừng giữa chừng. Hỏi lại sau ít phút; nếu vẫn nhận câu này, xem thay đổi đã có chưa rồi dùng khóa mới.
web-former-colleague = Đồng nghiệp cũ
web-taken-email = email
web-taken-phone = số điện thoại
web-taken-card = số thẻ
web-taken-account = số tài khoản
web-taken-person-number = số định danh cá nhân
web-taken-address = địa chỉ
web-taken-name = tên
web-sign-in-ended = Quyền truy cập này đã hết hạn. Nếu chưa nên hết, hỏi người đã mời bạn.

nav-coaching = Coaching
