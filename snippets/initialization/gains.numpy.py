import numpy as np

[1, np.sqrt(2), 5 / 3, 3 / 4]
