import numpy as np

p = np.array(1.0)
p - 0.1 * np.mean([2.0, 4.0])
