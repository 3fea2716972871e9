import numpy as np

bool(np.array(1.) > 0)
