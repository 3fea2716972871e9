import numpy as np

data = bytes([1, 0, 2, 1])
np.frombuffer(data, dtype=np.int16)
