import numpy as np

np.sin(np.array([0., np.pi / 2, np.pi]))
