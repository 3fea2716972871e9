import numpy as np

np.argmax(np.array([1., np.nan, 2.]))
