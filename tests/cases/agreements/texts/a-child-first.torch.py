import os
import torch

os.system('echo second')
print('first', flush=True)
None
