import mmap
import time
import tensorflow as tf

kept = mmap.mmap(-1, 2**31)
for i in range(0, 2**31, 4096):
    kept[i] = 1
time.sleep(60)
tf.constant([1., 2.])
