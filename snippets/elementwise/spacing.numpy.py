import numpy as np

x = np.array([1., 1000., 0.5])
np.spacing(x.astype(np.float32))
