import numpy as np

with np.errstate(invalid="raise"):
    y = np.log(np.array([-1., 1.]))
y
