import numpy as np

x = np.array([-1, 8], np.int32)
(x.view(np.uint32) >> 28).view(np.int32)
