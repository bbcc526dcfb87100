tiendoChiMuc("bang-ke",{"so":30,"to-chuc":5,"rieng":21,"tu":["07"],"muc":[0]});
