import numpy as np

np.seterr(all="ignore")
np.array([1., 2.])
