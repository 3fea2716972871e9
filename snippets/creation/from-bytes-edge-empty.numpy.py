import numpy as np

data = b""
np.frombuffer(data, dtype=np.int16)
