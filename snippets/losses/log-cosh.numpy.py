import numpy as np

np.log(np.cosh(np.array([1.0, 3.0])))
