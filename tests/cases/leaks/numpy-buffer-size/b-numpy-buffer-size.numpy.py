import numpy as np

np.getbufsize()
