import numpy as np

x = np.array([-1e30, -1.0, 0.0, 3.0, np.inf])
with np.errstate(invalid="ignore"):
    y = x / (1 + np.abs(x))
y
