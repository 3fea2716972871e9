import numpy as np

e = np.exp(np.array([0., -40., -80.]))
e / e.sum()
