import numpy as np

step = np.arange(11)
0.5 ** (step / 10)
