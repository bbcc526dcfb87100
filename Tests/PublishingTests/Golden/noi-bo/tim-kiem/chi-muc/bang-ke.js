tiendoChiMuc("bang-ke",{"so":43,"to-chuc":5,"rieng":32,"tu":["07"],"muc":[0]});
