import numpy as np

np.array(10.) ** np.arange(-36., 37., 6.)
