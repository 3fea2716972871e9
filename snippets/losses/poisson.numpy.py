import numpy as np

rate, count = 1.0, 2.0
rate - count * np.log(rate)
