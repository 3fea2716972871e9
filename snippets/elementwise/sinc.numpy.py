import numpy as np

x = np.array([0., 0.5, 1.5])
np.sinc(x)
