tiendoChiMuc("bang-ke",{"so":27,"to-chuc":5,"rieng":15,"tu":["1"],"muc":[0]});
