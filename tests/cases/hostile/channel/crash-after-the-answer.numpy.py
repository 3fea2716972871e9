import os
import threading
import numpy as np

threading.Timer(0.001, os._exit, [3]).start()
np.array([1., 2.])
