import os
import tensorflow as tf

os.system('echo second')
print('first', flush=True)
None
