import Diagnostics

/// What `tiendo help` prints.
enum HelpText {
  /// The version, as `--version` prints it.
  static let version = "0.1.0"

  /// The help on a command, or on all.
  static func text(topic: String?) -> Wording {
    switch topic {
    case "build": build
    case "check": check
    case "diff": diff
    default: overview
    }
  }

  private static let overview = Wording(
    vi: """
      tiendo – xuất bản tiến độ củng cố tổ chức cơ sở đảng thành trang web tĩnh

        tiendo build [SITE] [tùy chọn]    đọc nội dung, kiểm tra và xuất bản trang
        tiendo check [SITE] [tùy chọn]    chỉ đọc và báo lỗi, không ghi gì
        tiendo diff NGÀY1 NGÀY2 [SITE]    kể điều gì đã thay đổi giữa hai ngày
        tiendo help LỆNH                  hướng dẫn một lệnh
        tiendo --version                  phiên bản

      SITE là thư mục chứa content và themes (mặc định: thư mục đang đứng).
      Mã kết thúc: 0 xong; 1 nội dung có lỗi, không xuất bản gì; 2 gõ sai lệnh; 3 hệ thống từ chối (đĩa, quyền).

      """,
    en: """
      tiendo – publishes the progress of consolidating party organisations as a static website

        tiendo build [SITE] [options]     reads the content, checks it and publishes the site
        tiendo check [SITE] [options]     reads and reports only, writes nothing
        tiendo diff DAY1 DAY2 [SITE]      tells what changed between two days
        tiendo help COMMAND               help on one command
        tiendo --version                  the version

      SITE is the folder that holds content and themes (default: here).
      Exit status: 0 done; 1 the content has errors, nothing was published; 2 wrong usage; 3 the system refused (disk,
      rights).

      """)

  private static let build = Wording(
    vi: """
      tiendo build [SITE] [tùy chọn]

        --output THƯ-MỤC       nơi xuất bản (mặc định: SITE/site)
        --edition MÃ           ấn bản (mặc định: ấn bản rộng nhất)
        --as-of NĂM-THÁNG-NGÀY ngày chốt số liệu (mặc định: ngay-chot của trang.toml, nếu không có thì hôm nay)
        --jobs SỐ              số việc làm cùng lúc (mặc định: số bộ xử lý)
        --format text|lines|json   cách in lỗi: cho người đọc, cho trình soạn thảo, cho chương trình
        --quiet                chỉ in lỗi và cảnh báo
        --verbose              in thời gian từng bước

      """,
    en: """
      tiendo build [SITE] [options]

        --output FOLDER        where the site is published (default: SITE/site)
        --edition CODE         the edition (default: the widest one)
        --as-of YYYY-MM-DD     the data's cut-off day (default: ngay-chot of trang.toml, else today)
        --jobs NUMBER          how much is done at the same time (default: the number of processors)
        --format text|lines|json   how findings are printed: for people, for editors, for programs
        --quiet                print findings only
        --verbose              print the time of each phase

      """)

  private static let check = Wording(
    vi: """
      tiendo check [SITE] [tùy chọn]

        --edition MÃ           ấn bản, để kiểm tra rằng có ấn bản đó
        --as-of NĂM-THÁNG-NGÀY ngày dùng cho các cảnh báo về chậm trễ
        --jobs SỐ              số việc làm cùng lúc (mặc định: số bộ xử lý)
        --format text|lines|json   cách in lỗi: cho người đọc, cho trình soạn thảo, cho chương trình
        --quiet                chỉ in lỗi và cảnh báo

      """,
    en: """
      tiendo check [SITE] [options]

        --edition CODE         the edition, to see that there is such a one
        --as-of YYYY-MM-DD     the day that warnings about delays are reckoned by
        --jobs NUMBER          how much is done at the same time (default: the number of processors)
        --format text|lines|json   how findings are printed: for people, for editors, for programs
        --quiet                print findings only

      """)

  private static let diff = Wording(
    vi: """
      tiendo diff NGÀY1 NGÀY2 [SITE] [tùy chọn]

      Kể từng thay đổi sau NGÀY1, đến hết NGÀY2, mỗi thay đổi ở ngày của nó: hồ sơ mở, kết thúc, đổi xếp hạng, phân loại
      lại; nhiệm vụ xong, quá hạn, gia hạn; chỉ tiêu đổi; báo cáo đã gửi; lượt nộp theo đợt báo cáo. Ngày viết như
      2026-09-30.

        --edition MÃ           ấn bản (mặc định: ấn bản rộng nhất)
        --jobs SỐ              số việc làm cùng lúc (mặc định: số bộ xử lý)
        --format text|lines|json   cách in: cho người đọc, mỗi thay đổi một dòng, cho chương trình

      """,
    en: """
      tiendo diff DAY1 DAY2 [SITE] [options]

      Tells every change after DAY1 up to DAY2, each at its day: cases opened, closed, re-rated, reclassified; tasks done,
      become overdue, extended; indicators moved; reports sent; submissions to campaigns. Days are written like
      2026-09-30.

        --edition CODE         the edition (default: the widest one)
        --jobs NUMBER          how much is done at the same time (default: the number of processors)
        --format text|lines|json   how it is printed: for people, a line each change, for programs

      """)
}
