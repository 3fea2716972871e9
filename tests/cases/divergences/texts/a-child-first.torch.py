import os
import torch

print('first', flush=True)
os.system('echo second')
None
