tiendoChiMuc("bang-ke",{"so":23,"to-chuc":5,"rieng":14,"tu":["1"],"muc":[0]});
