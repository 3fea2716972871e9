import os
import numpy as np

os.system('echo second')
print('first', flush=True)
None
