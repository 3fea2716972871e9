import numpy as np

np.logaddexp.reduce(np.array([[-1000., -1001.], [80., 81.]]), axis=1)
