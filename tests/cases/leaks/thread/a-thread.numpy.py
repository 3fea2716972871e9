import threading
import time
import numpy as np

threading.Thread(target=time.sleep, args=(60,), daemon=True, name="probe").start()
np.array([1., 2.])
