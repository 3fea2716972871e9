import numpy as np

a = np.array([100., 200.])
b = np.array([100.001, 200.003])
np.allclose(a, b, rtol=1e-4)
