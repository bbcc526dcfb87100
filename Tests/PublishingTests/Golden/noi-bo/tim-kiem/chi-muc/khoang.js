tiendoChiMuc("khoang","00830");
