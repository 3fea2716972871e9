import numpy as np

x = np.array([258, 1], np.int16)
x.view(np.uint8)
