import numpy as np

a = np.array([100., 3.])
b = np.array([111., 5.])
np.isclose(a, b, rtol=0.1), np.isclose(b, a, rtol=0.1)
