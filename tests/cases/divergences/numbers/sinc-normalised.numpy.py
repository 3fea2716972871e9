import numpy as np

np.sinc(np.array([0.5, 1.]))
