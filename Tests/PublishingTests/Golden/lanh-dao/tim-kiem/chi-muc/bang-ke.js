tiendoChiMuc("bang-ke",{"so":37,"to-chuc":5,"rieng":25,"tu":["07"],"muc":[0]});
