import numpy as np

bool(np.random.get_state()[1][0] == 71234)
