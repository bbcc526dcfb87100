tiendoChiMuc("khoang","00B10");
