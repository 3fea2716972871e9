import numpy as np

np.array([-7, 7]) // 2, np.array([-7, 7]) % 3
