import numpy as np

isinstance(np.ones(2), np.ndarray), isinstance([1., 2.], np.ndarray)
