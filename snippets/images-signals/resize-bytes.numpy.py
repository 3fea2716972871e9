import numpy as np

x = np.array([0, 255], dtype=np.uint8)
np.interp([0, 0.25, 0.75, 1], [0, 1], x)[None]
