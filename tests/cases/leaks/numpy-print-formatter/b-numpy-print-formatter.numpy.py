import numpy as np

repr(np.array([1., 2.]))
