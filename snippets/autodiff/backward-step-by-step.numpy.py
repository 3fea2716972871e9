import numpy as np

w, x, b = np.array(3.), np.array(2.), np.array(-1.)
u = w * x
p = u + b
y = p**2
dp = 2 * p
du, db = dp, dp
dw, dx = du * x, du * w
(w, x, b, u, p, y), (dw, dx, db, du, dp)
