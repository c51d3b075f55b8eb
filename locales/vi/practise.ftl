practise-title = Luyện tập
practise-card-of = Luyện tập: thẻ { $n }/{ $all }
practise-done-of = Xong { $n }/{ $all } thẻ
practise-n-of = { $n }/{ $all }
practise-stop = Tạm dừng, câu trả lời đã lưu
practise-show = Xem một cách trả lời
practise-how-to-tell = Làm sao biết đã làm được
practise-space = Phím cách
practise-on-a-call = thử trong một lượt tương tác hôm nay
practise-how-close = Câu của bạn gần đến đâu?
practise-how-did-it-go = Làm thử thế nào?
practise-again = Luyện lại
practise-hard = Khó
practise-good = Được
practise-easy = Dễ
practise-not-today = Hôm nay chưa
practise-did-hard = Phải cố
practise-did-good = Ổn
practise-did-easy = Tự nhiên
practise-in-days = { $n ->
    [0] hôm nay
   *[other] { $n } ngày
}
practise-enough = Hôm nay { $n } thẻ, vậy là đủ.
practise-next = Lần tới: { $day }.
practise-nothing = Chưa có thẻ nào đến hạn.
practise-none = Chưa có bài luyện tập
practise-none-why = Thẻ tự đến từ hôm sau buổi học, mỗi ngày vài phút, trong ba mươi ngày.
practise-months = Các tháng luyện tập của bạn
practise-days = { $done }/{ $gone } ngày
practise-verdict-done = Đã thành thói quen: nghe thấy trong tương tác thật, và đủ nhiều lần.
practise-verdict-change = Cách này chưa giúp kỹ năng ổn định. Người quản lý sẽ cùng bạn chọn cách khác.
practise-verdict-data = Chưa đủ dữ liệu: số lượt tương tác có người nghe còn ít.
practise-rating-unknown = Chọn một trong bốn câu trả lời.
practise-over = Tháng luyện tập này đã kết thúc.
