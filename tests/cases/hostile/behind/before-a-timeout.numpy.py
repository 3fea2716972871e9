import subprocess
import numpy as np

subprocess.Popen(["sleep", "31317"], start_new_session=True)
while True: pass
np.array([1., 2.])
