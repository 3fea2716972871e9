import numpy as np

x = np.array([0., -0.])
np.signbit(np.sign(x))
