import numpy as np

rate, count = 3.0, 2.0
rate - count * np.log(rate)
