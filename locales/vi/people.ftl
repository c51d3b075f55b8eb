people-title = Nhân sự
people-lede = Mọi người đang làm việc ở đây hôm nay. Tên và nhóm thì ai cũng xem được; thông tin riêng thì không.
people-list = Danh sách nhân sự
people-list-all = Hiện tất cả
people-list-empty = Không có ai tên như vậy
people-list-empty-text = Thử gõ phần đầu của tên, không dấu cũng được: “nguyen” tìm ra Nguyễn. Nhân sự mới vào qua phần nhập dữ liệu.
people-find = Tìm
people-more = Năm mươi người tiếp theo
people-name = Họ và tên
people-position = Chức danh
people-team = Nhóm
people-team-any = Mọi nhóm
people-manager = Quản lý trực tiếp
people-department = Phòng ban
people-site = Cơ sở
people-languages = Làm việc bằng
people-where = Công việc
people-bio = Giới thiệu trong hai câu
people-reports = Người báo cáo trực tiếp
people-count = { $n } người
people-own = Thông tin riêng
people-own-who = Chỉ bản thân, các cấp quản lý, người phụ trách kế hoạch đào tạo và quản trị viên xem được.
people-number = Mã nhân viên
people-email = E-mail
people-roles = Vai trò
people-home = Làm tại nhà
people-hired = Ngày vào làm
people-last-day = Ngày làm cuối
people-hours = Giờ làm
people-hours-week = { $hours } giờ mỗi tuần
people-contract = Hợp đồng
people-contract-permanent = không thời hạn
people-contract-fixed-term = có thời hạn
people-contract-temp = thời vụ
people-wage = Lương giờ
people-shifts = Bảy ngày tới
people-shifts-none = Chưa có ca nào cho những ngày này.
people-transcript = Quá trình học tập

people-position-agent = Tổng đài viên
people-position-senior = Tổng đài viên chính
people-position-lead = Trưởng nhóm
people-position-supervisor = Giám sát viên
people-position-trainer = Giảng viên
people-position-coach = Coach
people-position-manager = Quản lý
people-position-centre-manager = Giám đốc trung tâm
people-position-planner = Phụ trách kế hoạch đào tạo
people-position-administrator = Quản trị viên
people-position-temp = Tổng đài viên thời vụ

people-role-learner = học viên
people-role-coach = coach
people-role-facilitator = giảng viên
people-role-manager = quản lý trực tiếp
people-role-planner = phụ trách kế hoạch đào tạo
people-role-administrator = quản trị viên


people-me-title = Tài khoản của bạn
people-me-page = Hồ sơ của tôi
people-me-language = Ngôn ngữ
people-me-language-text = Dùng cho trang, thư mời đào tạo và e-mail. Lời mọi người viết thì giữ nguyên ngôn ngữ.
people-me-theme = Sáng hoặc tối
people-theme-system = Theo thiết bị
people-theme-light = Sáng
people-theme-dark = Tối
people-me-password = Mật khẩu
people-password-old = Mật khẩu hiện tại
people-password-new = Mật khẩu mới
people-password-hint = Ít nhất mười ký tự. Ba bốn từ mà chỉ bạn mới ghép lại với nhau là tốt.
people-password-again = Ghi lại mật khẩu mới
people-password-save = Đổi mật khẩu
people-password-short = Dùng ít nhất { $min } ký tự.
people-password-differs = Ghi cùng một mật khẩu mới vào cả hai ô.
people-password-wrong = Đó không phải mật khẩu hiện tại của bạn.
said-people-password = Mật khẩu mới có hiệu lực từ bây giờ.
# $n: how many tokens
people-password-keys =
    { $n ->
       *[other] { $n } chương trình dùng mã truy cập thay mặt bạn. Đổi mật khẩu không kết thúc mã; người quản trị kết thúc được.
    }

people-settings-title = Cài đặt
people-settings-lede = Áp dụng cho toàn tổ chức. Thay đổi tính từ bây giờ; những gì đã gửi hoặc đã xếp thì giữ nguyên.
people-settings-organisation = Tổ chức
people-settings-name = Tên
people-settings-currency = Đơn vị tiền
people-settings-currency-hint = Ba chữ cái, ví dụ VND hoặc EUR
people-settings-zone = Múi giờ
people-settings-zone-hint = Một nơi cùng giờ, ví dụ Asia/Ho_Chi_Minh
people-settings-opens = Giờ mở
people-settings-closes = Giờ đóng
people-settings-languages = Ngôn ngữ
people-settings-languages-text = Để mọi người chọn
people-settings-name-order = Danh sách nhân sự xếp theo thứ tự của tiếng
people-settings-numbers = Số ngày quan trọng
people-settings-memo-lead-days = Thư mời đào tạo trước buổi học, ngày
people-settings-memo-lead-days-hint = Thường là { $n }. Không ai phải đi học khi báo gấp hơn mà không có lý do.
people-settings-goal-lead-days = Trao đổi mục tiêu trước buổi học, ngày
people-settings-goal-lead-days-hint = Thường là { $n }. Học viên và quản lý cùng đặt mục tiêu.
people-settings-follow-up-days = Gặp sau đào tạo, số ngày sau buổi học
people-settings-follow-up-days-hint = Thường là { $n }. Đến lúc đó đã hỏi xong năm câu.
people-settings-practice-days = Luyện tập sau buổi học, ngày
people-settings-practice-days-hint = Thường là { $n }. Cần chừng đó để một kỹ năng thành thói quen.
people-settings-save = Lưu
said-people-settings = Đã lưu cài đặt.

## Keys with which programmes act in a person’s name

people-tokens-title = Mã truy cập
people-tokens-lede = Với một mã truy cập, chương trình bên ngoài làm được những gì một người được làm, dưới tên người đó. Mã còn dùng được đến khi kết thúc tại đây hoặc tài khoản người đó đóng; đổi mật khẩu không kết thúc mã.
people-tokens-list = Các mã
people-tokens-none = Chưa có mã nào
people-tokens-none-text = Chương trình tự đọc hoặc ghi ở đây cần một mã.
people-tokens-new = Mã mới
people-token-name = Dùng cho
people-token-name-hint = Tên chương trình, ví dụ Bảng lương
people-token-person = Thay mặt
people-token-person-hint = Tên đăng nhập trên trang của người đó. Tốt nhất là người không có nhiều quyền hơn chương trình cần.
people-token-made = Cấp ngày
# $day: when it was issued, $name: the administrator who did
people-token-made-by = { $day }, { $name } cấp
people-token-used = Dùng lần cuối
people-token-unused = chưa dùng
people-token-issue = Cấp mã
people-token-end = Kết thúc
# $day: when it was ended
people-token-ended = kết thúc { $day }
people-token-key = Mã mới cấp
people-token-once = Chép lại ngay. Mã chỉ hiện một lần này; hệ thống chỉ giữ dấu vân của nó.
people-token-how = Chương trình gửi mã kèm mỗi yêu cầu:
people-token-nobody = Ghi tên đăng nhập của một người đang làm việc ở đây.
people-tokens-interface = Giao diện làm được gì
said-people-token-ended = Mã đã kết thúc, không mở được gì nữa.

people-founded-already = Tổ chức này đã thiết lập rồi. Đổi trong Cài đặt.
people-currency-code = Ghi ba chữ cái của đơn vị tiền, ví dụ VND.
people-language-one = Đánh dấu ít nhất một ngôn ngữ.
people-hours-order = Giờ đóng phải sau giờ mở, trong cùng một ngày.
people-goal-after-memo = Trao đổi mục tiêu diễn ra sau thư mời: ghi số ngày ít hơn của thư mời.
people-zone-unknown = Ghi múi giờ theo địa danh, ví dụ Asia/Ho_Chi_Minh hoặc Europe/Oslo.
people-slug-shape = Dùng chữ thường, chữ số và gạch nối, ví dụ technical-riga.
people-email-shape = Ghi đủ địa chỉ e-mail, ví dụ liga@fjordlink.example.

people-imports-title = Nhập dữ liệu
people-imports-lede = Tệp từ hệ thống khác. Bạn thấy tệp sẽ thay đổi gì trước khi thay đổi, và mỗi lần nhập có thể hoàn tác toàn bộ.
people-imports-list = Các tệp đã có
people-imports-others = Tệp khác
people-imports-empty = Chưa có tệp nào
people-imports-empty-text = Bắt đầu từ nhân sự, rồi đến ca làm việc. Các tệp khác cần biết ai làm ở đây.
people-imports-new = Nhập một tệp
people-imports-kind = Nội dung tệp
people-imports-file = Tệp
people-imports-file-hint = CSV mã UTF-8, tối đa 10 MB. Ngăn bằng dấu phẩy, chấm phẩy hoặc tab, ngày như 30/11/2026 hoặc 2026-11-30.
people-imports-mapping = Tên cột
people-imports-mapping-none = Như trong danh sách cột
people-imports-look = Xem sẽ thay đổi gì
people-imports-nothing-yet = Chưa có gì thay đổi cho đến khi bạn đồng ý ở trang sau.
people-imports-columns = Các cột của từng loại tệp
people-imports-columns-star = Cột có dấu sao thì cần có; cột khác có thể thiếu. Thứ tự cột tùy ý.
people-imports-rows = { $n } dòng
people-imports-system = Tandem
people-imports-undo = Hoàn tác
people-imports-undone = đã hoàn tác
people-imports-waits = đang chờ bạn

people-kind-people = Nhân sự
people-kind-shifts = Ca làm việc
people-kind-forecast = Dự báo
people-kind-feedback = Ý kiến phản hồi
people-kind-metrics = Số liệu hằng tuần
people-kind-qa = Đánh giá cuộc gọi

people-import-page = Lần nhập { $n }
people-import-eyebrow = Lần nhập { $number } · { $file } · { $n } dòng
people-import-title-waits = Chưa thay đổi gì
people-import-title-applied = Đã áp dụng
people-import-title-undone = Đã hoàn tác
people-import-lede-errors = { $fine ->
    [0] { $n } dòng cần bạn xem.
   *[other] { $n } dòng cần bạn xem; { $fine } dòng còn lại đều ổn.
} Các dòng cần xem sẽ đứng ngoài cho đến khi sửa xong.
people-import-lede-fine = Kết quả sẽ như thế này. Dòng nào cũng đọc được.
people-import-lede-nothing = Mọi nội dung trong tệp này đã có. Không có gì để áp dụng.
people-import-lede-applied = Nội dung dưới đây có hiệu lực từ { $when }.
people-import-lede-undone = Đã hoàn tác lúc { $when }. Mọi thứ trở lại như trước khi có tệp.
people-import-steps = Các bước
people-import-step-file = Tệp
people-import-step-look = Xem
people-import-step-apply = Áp dụng
people-import-wrong = { $n } dòng cần bạn xem
people-import-errors-csv = Tải xuống dạng CSV
people-import-errors-more = Đây là một trăm dòng đầu. Tệp tải xuống có đủ.
people-import-mend = Sửa các dòng này trong tệp rồi nhập lại.
people-import-mend-or-apply = Sửa các dòng này trong tệp rồi nhập lại. Hoặc áp dụng các dòng còn lại ngay: lần sau, dòng đã có sẽ tính là không đổi.
people-import-row = Dòng
people-import-field = Cột
people-import-in-file = Trong tệp
people-import-write = Nên ghi gì
people-import-empty-cell = trống
people-import-would = Sẽ thay đổi gì
people-import-did = Đã thay đổi gì
people-import-filter = Lọc
people-import-none-here = Không có dòng nào thuộc loại này.
people-import-what = Ai hoặc gì
people-import-becomes = Trước, sau
people-import-so-that = Kết quả
people-import-next-rows = Các dòng tiếp theo
people-import-counts = Số lượng
people-outcome-new = Mới
people-outcome-changed = Thay đổi
people-outcome-leaves = Nghỉ việc
people-outcome-same = Không đổi
people-outcome-error = Để ngoài cho đến khi sửa
people-import-apply = Áp dụng { $n } thay đổi
people-import-undo-later = Sau đó vẫn có thể hoàn tác toàn bộ lần nhập.
people-import-undo-whole = Hoàn tác lần nhập này
people-import-undo-text = Trả lại mọi dòng cùng lúc. Các tệp sau dựa trên tệp này cần hoàn tác trước.
said-people-applied = Đã áp dụng. Số dòng thay đổi: { $n }.
said-people-undone = Đã hoàn tác. Số dòng trả lại: { $n }.

people-report-counts = Mới: { $new }, thay đổi: { $changed }, nghỉ việc: { $leaves }, không đổi: { $same }, cần sửa: { $n }
people-report-row = Dòng { $line }, { $field } “{ $value }”: { $what }

people-import-new = Vào { $team }
people-import-makes-team = Nhóm { $name } là mới, sẽ tạo khi áp dụng
people-import-makes-department = Phòng ban { $name } là mới, sẽ tạo khi áp dụng
people-import-makes-site = Cơ sở { $name } là mới, sẽ tạo khi áp dụng, theo múi giờ của tổ chức
people-import-adopts = Tài khoản của { $name } nhận mã nhân viên này và giữ nguyên vai trò
people-import-new-manager = { $manager } là quản lý trực tiếp, từ hôm nay
people-import-no-manager = Từ hôm nay chưa có quản lý trực tiếp
people-import-moves = Hôm nay chuyển sang { $team }
people-import-language = Trang và thư mời sẽ dùng { LANGUAGE($lang) }
people-import-roles = Từ hôm nay có quyền làm việc khác ở đây
people-import-leaves = Nghỉ việc vào ngày đó; hồ sơ vẫn giữ
people-import-shift-replaces = Thay { $n } ca

people-import-kind-unknown = Không có loại tệp “{ $kind }”. Chọn một loại trong danh sách.
people-import-mapping-unknown = Chưa lưu bộ tên cột nào là “{ $name }”.
people-import-applied-already = Lần nhập { $n } đã áp dụng rồi.
people-import-not-applied = Lần nhập { $n } chưa áp dụng, nên không có gì để hoàn tác.
people-import-undone-already = Lần nhập { $n } đã hoàn tác rồi.
people-import-undo-later-first = Lần nhập { $later } đến sau và dựa trên lần này. Hoàn tác lần { $later } trước.
people-import-undo-self = Lần nhập { $n } đã tạo tài khoản của chính bạn, hoàn tác thì bạn sẽ không vào được nữa. Một quản trị viên khác có thể hoàn tác.
people-import-moved-on = Từ lúc bạn xem lần nhập { $n }, có thứ khác đã đổi, nên bây giờ kết quả sẽ khác. Nhập lại tệp và xem lại lần nữa.
people-import-nothing = Tệp này không có gì để áp dụng.
people-file-needed = Chọn một tệp.
people-file-large = Tệp lớn hơn { $max } MB. Chia nhỏ, hoặc bỏ bớt dòng cũ.
people-file-empty = Tệp trống. Xuất lại, dòng đầu là tên cột.
people-file-only-header = Tệp có tên cột nhưng không có dòng nào.
people-file-spreadsheet = Đây là bảng tính. Trong phần mềm bảng tính, chọn “Lưu thành” và “CSV UTF-8”.
people-file-utf16 = Tệp không phải mã UTF-8. Trong phần mềm bảng tính, chọn “Lưu thành” và “CSV UTF-8”, không chọn “Unicode text”.
people-file-encoding = Không đọc được dòng { $line } theo UTF-8; có vẻ là { $encoding }. Trong phần mềm bảng tính, chọn “Lưu thành” và “CSV UTF-8”, để các chữ như ễ, ņ và å đến nguyên vẹn.
people-file-row-unreadable = Không đọc được dòng bắt đầu từ dòng { $line }. Tìm dấu ngoặc kép còn thiếu một nửa.
people-file-column-twice = Cột “{ $column }” có hai lần. Bỏ một cột.
people-file-columns-missing = Thiếu cột: { $columns }. Tệp đang có: { $found }.

people-cell-needed = Ghi nội dung vào đây; dòng nào cũng cần.
people-cell-long = Viết tối đa { $max } ký tự.
people-cell-day = Ghi một ngày có thật, ví dụ 30/11/2026.
people-cell-clock = Ghi giờ, ví dụ 08:30.
people-cell-number = Ghi một số từ { $min } đến { $max }.
people-cell-yes = Ghi có hoặc không.
people-cell-language = Ghi một trong các mã en, nb, lv, zh, vi.
people-cell-role = Ghi một hoặc nhiều mã learner, coach, facilitator, manager, planner, administrator, ngăn bằng dấu |.
people-cell-handle = Dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối, ví dụ lan.nguyen.
people-cell-handle-taken = Tên tài khoản này đã có người dùng. Ghi tên khác, hoặc để trống.
people-cell-handle-twice = Dòng { $line } có cùng tên tài khoản. Ghi tên khác ở một trong hai dòng.
people-cell-id-twice = Dòng { $line } có cùng mã nhân viên. Một người hay hai người? Bỏ một dòng, hoặc ghi mã khác.
people-cell-email-twice = Dòng { $line } có cùng địa chỉ. Một người hay hai người? Bỏ một dòng, hoặc ghi địa chỉ khác.
people-cell-email-taken = Đây là địa chỉ của { $name }, người có mã nhân viên khác. Ghi cùng mã đó, hoặc địa chỉ khác.
people-cell-manager-unknown = Không ai có mã nhân viên này, cả ở đây lẫn trong tệp. Ghi mã của người quản lý, hoặc thêm dòng của người đó.
people-cell-manager-self = Như vậy { $name } sẽ là quản lý của chính mình. Ghi mã của người ở cấp trên.
people-cell-manager-ring = Tuyến quản lý sẽ thành một vòng: { $ring }. Sửa một trong các dòng này.
people-cell-team-elsewhere = Nhóm { $team } thuộc { $department }. Ghi phòng ban đó, hoặc nhóm khác.
people-cell-ended-before-hired = Ngày làm cuối đang trước ngày vào làm. Ghi một ngày muộn hơn.
people-cell-person-unknown = Không ai có mã nhân viên này. Nhập nhân sự trước, hoặc ghi đúng mã.
people-cell-shift-long = Ca này sẽ dài hơn mười sáu giờ. Ghi giờ kết thúc khớp với giờ bắt đầu.
people-cell-meal-outside = Giờ nghỉ ăn nằm ngoài ca. Ghi hai mốc giờ nằm giữa đầu ca và cuối ca.
people-cell-shift-overlaps = Ca này trùng giờ với ca ở dòng { $line }. Bỏ một ca, hoặc đổi giờ.
people-cell-too-many = Dòng này có nhiều ô hơn số cột. Đặt dấu ngoặc kép quanh ô có chứa dấu ngăn.

## Lời mời: cách có mật khẩu
people-invite = Mời
people-invite-all = Mời { $n } người chưa có mật khẩu
people-invite-left = { $name } không còn làm việc ở đây. Chỉ mời người đang làm việc.
people-invite-subject = Lối vào chương trình đào tạo của { $house }
people-invite-hello = Chào { $name },
people-invite-what = { $house } sắp xếp đào tạo bằng Tandem. Mở địa chỉ này và chọn mật khẩu:
people-invite-ends = Địa chỉ dùng được một lần, trong { $days } ngày. Nếu bạn không chờ thư này, cứ bỏ qua; không có gì xảy ra.
people-invited-title = Đã mời { $name }
people-invited-lede = Dùng địa chỉ này để chọn mật khẩu, một lần, trong mười bốn ngày. Các địa chỉ trước không còn dùng được.
people-invited-mailed = Đang gửi đến { $email }.
people-invited-once = Chỉ hiện lúc này. Bạn có thể trao bằng cách khác.
people-invited-back = Về trang người này
said-people-invited = Đã mời. Thư đang được gửi.
people-welcome-title = Chào mừng
people-welcome = Chào mừng { $name }
people-welcome-lede = Chọn một mật khẩu là vào được.
people-welcome-save = Chọn và vào
said-people-welcome = Chào mừng. Đây là ngày của bạn.
people-welcome-over-title = Địa chỉ này không còn dùng được
people-welcome-over = Địa chỉ đã dùng, đã quá hạn, hoặc đã có địa chỉ mới hơn. Hãy đăng nhập, hoặc nhờ quản trị viên mời lại.

## What is held, and erasure

people-me-held = Dữ liệu chúng tôi lưu về bạn
people-me-held-text = Xem ở đây biết gì về bạn, và lấy một bản sao.
people-me-held-see = Xem và tải về
people-held = Dữ liệu đang lưu
people-erase = Xóa dữ liệu
people-erase-already = Dữ liệu của người này đã được xóa. Không còn gì để xóa nữa.
# $name: the person
people-erase-employed = { $name } vẫn đang làm việc ở đây. Hãy kết thúc hợp đồng trước: nhập tệp nhân sự có ngày làm việc cuối.
