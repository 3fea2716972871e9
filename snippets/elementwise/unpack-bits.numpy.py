import numpy as np

x = np.array([131, 128], np.uint8)
np.unpackbits(x)
