tiendoChiMuc("khoang","00810");
