import numpy as np

np.exp(np.array([0., -90., -100.]))
