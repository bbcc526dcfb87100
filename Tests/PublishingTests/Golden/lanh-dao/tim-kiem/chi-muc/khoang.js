tiendoChiMuc("khoang","02B40");
