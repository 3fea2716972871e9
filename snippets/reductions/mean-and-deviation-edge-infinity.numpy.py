import numpy as np

x = np.array([1., np.inf, 3.])
with np.errstate(invalid="ignore"):
    deviation = np.std(x)
deviation, np.mean(x)
