tiendoChiMuc("bang-ke",{"so":56,"to-chuc":5,"rieng":39,"tu":["07"],"muc":[0]});
