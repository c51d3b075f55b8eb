deliver-not-begun = Điểm danh mở khi buổi học bắt đầu.
deliver-nobody-marked = Đánh dấu ít nhất một người.
deliver-marked-earlier = Danh sách này đã lưu vào một ngày khác và đã đóng. Các buổi gặp sau đào tạo đã bắt đầu theo đó.
deliver-state-unknown = Chọn có mặt, đến trễ hoặc vắng.
deliver-no-seat = Người này không có chỗ trong buổi học này.
deliver-stays-present = Ai đã ghi là có mặt thì giữ nguyên: buổi gặp sau đào tạo và phần luyện tập đã bắt đầu theo đó.
said-deliver-marked = Đã lưu điểm danh. Gặp sau đào tạo và luyện tập đã bắt đầu cho mọi người có mặt.

deliver-lesson-of = bài { $n }/{ $all }
deliver-minutes-left = còn { $n } phút
deliver-all-read = đã đọc hết
deliver-lessons = Bài học
deliver-read-of = { $read }/{ $all }
deliver-read = Đã đọc xong.
deliver-next = Tiếp theo: { $title }
deliver-next-quiz = Tiếp theo: tự thử sức
deliver-next-course = Về trang khóa học
deliver-ways = Không thích đọc?
deliver-way-main = { $method } (cách chính)
deliver-ways-how = Nói với người quản lý cách nào hợp với bạn.

deliver-quiz = Tự thử sức
deliver-quiz-lede = Có điểm ngay, kèm lý do cho từng câu. Từ { $pass } là đạt; thử bao nhiêu lần cũng được.
deliver-quiz-open-it = Mở câu hỏi
deliver-quiz-best = tốt nhất đến nay: { $right }/{ $all }
deliver-to-lessons = Đến các bài học
deliver-quiz-check = Xem kết quả { $n } câu
deliver-quiz-again = Thử lại
deliver-quiz-open = Chọn một câu trả lời.
deliver-quiz-open-some = Còn câu chưa trả lời.
deliver-quiz-counted = Các câu trả lời này đã tính rồi, có thể ở một cửa sổ khác. Mở lại câu hỏi.
deliver-score = { $right }/{ $all }
deliver-passed = đạt
deliver-not-passed = đạt từ { $pass }
deliver-right = đúng
deliver-not-this = không phải câu này
deliver-yes = Đúng rồi.
deliver-not-quite = Chưa hẳn.
deliver-comes-back = Câu này sẽ trở lại dưới dạng thẻ luyện tập.
deliver-again = Sẽ trở lại dưới dạng thẻ luyện tập
deliver-again-none = Không có: đúng hết.
said-deliver-quiz-saved = Đã tính câu trả lời của bạn.

deliver-size-ok = { $n } người; lớp có thể từ { $min } đến { $max }
deliver-size-warn = { $n } người, nhưng lớp cần từ { $min } đến { $max }
deliver-subgroups-ok = Mỗi nhóm nhỏ từ { $min } đến { $max } người: { $sizes }
deliver-subgroups-warn = Nhóm nhỏ cần từ { $min } đến { $max } người, hiện có: { $sizes }
deliver-managers-ok = Không ai học cùng quản lý trực tiếp
deliver-managers-warn = Học cùng quản lý trực tiếp: { $names }
deliver-departments-ok = { $n } phòng ban xen kẽ, mỗi phòng ban nhiều nhất { $largest } người
deliver-departments-warn = { $n ->
    [1] Chỉ có 1 phòng ban: loại đào tạo này cần xen kẽ
   *[other] { $n } phòng ban, nhưng { $largest } người thuộc cùng một phòng ban
}
deliver-language-ok = Mọi người đều làm việc bằng { LANGUAGE($language) }
deliver-language-warn = Không làm việc bằng { LANGUAGE($language) }: { $names }
deliver-trainer-ok = { $name } có thể dạy khóa này, bằng { LANGUAGE($language) }
deliver-trainer-warn = { $name } chưa có quyền dạy khóa này
deliver-trainer-language = { $name } không làm việc bằng { LANGUAGE($language) }
deliver-trainer-none = Chưa có giảng viên
deliver-activities-ok = Có đủ thảo luận, đồng đội, viết và đóng vai: { $n } hoạt động
deliver-activities-warn = Còn thiếu { $n } hoạt động mà loại đào tạo này cần
