import threading
import time
import numpy as np

def spoil():
    while True:
        np.array = lambda *a, **k: 7
        time.sleep(0.01)

x = np.array([1., 2.])
threading.Thread(target=spoil, daemon=True).start()
x
