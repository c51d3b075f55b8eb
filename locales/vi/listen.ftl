listen-title = Nhu cầu đào tạo
listen-eyebrow = { $days } ngày qua · { $customers } ý kiến khách hàng, { $employees } góp ý của nhân viên, { $reviews } lượt tương tác đã đánh giá
listen-lede-deep = Thiếu rộng nhất là { $skill }: { $teams } nhóm, { $people } người. Thiếu sâu nhất là { $deepest } ở { $team }, mức { $level }/100.
listen-lede-shallow = Chưa thấy chỗ nào thiếu nhiều. Cao nhất là { $deepest } ở { $team }, mức { $level }/100.
listen-lede-nothing = Chưa đủ dữ liệu để nói đang thiếu ở đâu.
listen-empty-title = Chưa nghe thấy gì
listen-empty-text = Nhu cầu hiện ra sau khi nhập ý kiến khách hàng, góp ý của nhân viên hoặc các đánh giá cuộc gọi.
listen-empty-act = Nhập tệp

listen-voices-label = Tiếng nói của ai
listen-voice-all = Mọi tiếng nói
listen-voice-customers = Khách hàng
listen-voice-employees = Nhân viên
listen-voice-qa = Đánh giá cuộc gọi

listen-map = Nhu cầu theo nhóm và kỹ năng
listen-map-scrolls = Nhu cầu theo nhóm và kỹ năng, cuộn ngang được
listen-map-heads = Số nhỏ sau tên nhóm là số người làm việc ở đó.
listen-key-need = mức nhu cầu
listen-key-unused = – nơi đó không dùng
listen-key-unknown = ? chưa đủ dữ liệu
listen-not-used = nơi đó không dùng
listen-not-enough = chưa đủ dữ liệu
listen-team = Nhóm
listen-skill = Kỹ năng
listen-cell-label = { $team }, { $skill }: { $level }
listen-deepest = Nhu cầu sâu nhất
listen-level = Mức nhu cầu
listen-probably = Có lẽ trong khoảng
listen-decided = Quyết định
listen-range = từ { $low } đến { $high }
listen-state-open = chưa quyết định
listen-state-chosen = đã chọn khóa học
listen-state-exit = không phải vấn đề đào tạo

listen-need-title = { $skill }, { $team }
listen-need-eyebrow = { $team } · { $days } ngày qua
listen-level-known = Mức nhu cầu { $level }/100, có lẽ từ { $low } đến { $high }. Dựa trên { $n } căn cứ.
listen-level-unknown = { $n ->
    [0] Chưa đủ dữ liệu để nói. Hiện chưa có căn cứ nào.
   *[other] Chưa đủ dữ liệu để nói. Hiện có { $n } căn cứ.
}
listen-voices-apart = Ba tiếng nói
listen-voice = Tiếng nói
listen-from = Từ đâu
listen-voice-label = { $voice }: { $level }/100
listen-from-customers = { $n ->
    [0] Không có ý kiến nào về nhóm này
   *[other] { $k }/{ $n } ý kiến chưa hài lòng về điểm này
}
listen-from-employees = { $k }/{ $n } góp ý muốn có thêm hỗ trợ về điểm này
listen-from-employees-hidden = Dưới { $n } góp ý: không hiển thị, để không ai nhận ra là ai
listen-from-qa = Trung bình { $mean }/100 qua { $n } lượt chấm
listen-from-qa-none = Trong các lượt đã đánh giá, chưa lượt nào cần kỹ năng này
listen-differ = Các tiếng nói cách nhau khá xa. Nghe cả hai phía trước khi lập kế hoạch.
listen-borrowed = Ở nhóm này chưa ai nhắc tới mà vẫn có mức nhu cầu: vài ý kiến chưa nói lên nhiều, nên mức này tạm dựa vào mức thường thấy ở mọi nhóm cho đến khi có thêm ý kiến.
listen-how = Cách tính mức nhu cầu
listen-how-text = Mỗi tiếng nói thành một mức từ 0 đến 100: với khách hàng và nhân viên là tỷ lệ ý kiến nói đến kỹ năng này (trong số đã phân loại); với đánh giá cuộc gọi là khoảng cách từ điểm đến mục tiêu, sau khi bỏ phần người chấm chặt hay nới tay. Các tiếng nói gộp lại theo độ chắc chắn của từng bên. Mẫu nhỏ thì kéo về gần mức trung bình của mọi nhóm; khi căn cứ của chính nhóm góp chưa đến một nửa kết quả, câu trả lời là “chưa đủ dữ liệu”.

listen-who-title = Ai
listen-who = Hôm nay nhóm này có { $n } người.
listen-coaches = Trong các lượt đã đánh giá, { $names } đã làm tốt.
listen-could-coach = Có thể nhờ làm coach.

listen-choose = Chọn khóa học
listen-choose-this = Chọn khóa này
listen-no-course = Chưa có khóa học nào dạy kỹ năng này.
listen-exit = Không phải vấn đề đào tạo
listen-exit-reason = Vậy là vấn đề gì?
listen-exit-hint = Ví dụ công cụ, quy trình, giá, nhân lực. Nội dung này ở lại trong lịch sử.
listen-exit-save = Không đưa vào kế hoạch
listen-reason-needed = Viết vài chữ xem đó là gì, để người sau hiểu.
listen-reason-long = Viết tối đa 500 ký tự.
listen-already-chosen = Khóa này đã chọn cho nhu cầu này trong 30 ngày qua. Kế hoạch đã có.
listen-course-without-skill = Khóa này không dạy kỹ năng đó. Chọn một khóa trong danh sách.

listen-words = Nguyên văn
listen-words-none = Trong thời gian này chưa có khách nào không hài lòng về điểm này.
listen-words-marked = Từ tô màu: những từ cho biết ý kiến nói về điều gì.
listen-employees = Nhân viên
listen-employees-none = Trong thời gian này chưa có góp ý nào về điểm này.
listen-employees-hidden = Nhóm quá ít người để hiển thị nội dung.
listen-elsewhere = Cùng nhu cầu ở nơi khác
listen-quote-customer = Khách hàng
listen-quote-employee = Nhân viên, ẩn tên, một trong { $n } góp ý
listen-quote-corrected = do người phân loại
listen-correct = Nói về điều khác?
listen-correct-label = Nói về
listen-correct-none = không thuộc mục nào
listen-correct-save = Xếp vào đó
listen-skill-unknown = Không có kỹ năng này. Chọn một kỹ năng trong danh sách.

listen-history = Về sau ra sao
listen-history-empty = Chưa có quyết định nào.
listen-by-system = Tandem
listen-note-chosen = Đã chọn “{ $course }”. Người phụ trách kế hoạch đào tạo đã nhận.
listen-note-exit = Không phải vấn đề đào tạo: { $reason }
listen-suggestion-long = Viết tối đa 4.000 ký tự.

said-listen-chosen = Đã chọn. Người phụ trách kế hoạch đào tạo sẽ thấy trong các yêu cầu đang chờ.
said-listen-exit = Không đưa vào kế hoạch. Lý do nằm cùng nhu cầu.
said-listen-corrected = Đã phân loại. Từ nay các ý kiến tương tự sẽ đọc theo cách này.

listen-import-day = Ghi một ngày có thật, ví dụ 30/11/2026.
listen-import-future = Ngày này chưa đến. Ghi một ngày chậm nhất là { $today }.
listen-import-number = Ghi một số từ { $min } đến { $max }.
listen-import-person = Không có ai mang mã nhân viên này. Nhập danh sách nhân sự trước, hoặc sửa mã.
listen-import-unplaced = Ngày { $date } người này chưa thuộc nhóm nào. Sửa ngày, hoặc sửa nhóm của người này kể từ ngày đó.
listen-import-source = Ghi customer hoặc employee.
listen-import-language = Ghi một trong các mã en, nb, lv, zh, vi.
listen-import-team = Không có nhóm này. Ghi một trong: { $known }.
listen-import-criterion = Không có kỹ năng này. Ghi một trong: { $known }.
listen-import-text = Ghi lại lời đã nói, hoặc bỏ dòng này.
listen-import-text-long = Rút ngắn còn tối đa { $max } ký tự.
listen-import-monday = Tuần bắt đầu từ thứ Hai. Ghi { $monday }.
listen-import-twice = Người và tuần này cũng có ở dòng { $line }. Giữ lại một dòng.
listen-import-anonymous = Không lưu người viết: góp ý là ẩn danh.
listen-import-masked = Sẽ che { $n } chỗ có thông tin cá nhân.

## Một tháng trong hai câu hỏi
listen-pulse-title = Tháng này thế nào?
listen-pulse-lede = Hai câu hỏi, nửa phút. Câu trả lời được cộng chung với nhóm và lưu không kèm tên bạn.
listen-pulse-asked = Hai câu hỏi về tháng này
listen-pulse-month = Công việc tháng này thế nào?
listen-pulse-month-5 = Rất tốt
listen-pulse-month-4 = Tốt
listen-pulse-month-3 = Tạm được
listen-pulse-month-2 = Vất vả
listen-pulse-month-1 = Tệ
listen-pulse-help = Khi gặp khó, bạn có được giúp không?
listen-pulse-help-5 = Lần nào cũng có
listen-pulse-help-4 = Gần như luôn có
listen-pulse-help-3 = Khoảng một nửa
listen-pulse-help-2 = Hiếm khi
listen-pulse-help-1 = Không bao giờ
listen-pulse-words = Chúng ta nên học gì, hoặc làm khác đi điều gì?
listen-pulse-words-hint = Nếu bạn muốn. Gửi đến người phụ trách kế hoạch đào tạo kèm tên nhóm, không kèm tên bạn.
listen-pulse-save = Gửi
said-listen-pulse = Cảm ơn bạn. Đã tính, không kèm tên.
listen-pulse-choose = Chọn một trong các câu trả lời.
listen-pulse-twice = Bạn đã trả lời cho tháng này.
listen-pulse-no-team = Câu trả lời được tính theo nhóm, mà hôm nay bạn chưa thuộc nhóm nào.
listen-pulse-done = Bạn đã trả lời cho tháng này
listen-pulse-done-why = Hai câu hỏi tiếp theo sẽ đến vào tháng sau.
listen-to-wishes = Mọi người muốn học gì
listen-one-page = Kế hoạch một trang

listen-import-period = Ghi một năm, ví dụ 2026, hoặc một quý, ví dụ 2026-Q3, đã bắt đầu.
listen-import-few = Bỏ dòng này: dưới { $n } người trả lời, nhóm nhỏ như vậy có thể bị nhận ra.
listen-import-team-twice = Nhóm và kỳ này cũng có ở dòng { $line }. Giữ một trong hai.
