import numpy as np

x = np.array(1e20)
(x + -x) + 3, x + (-x + 3)
