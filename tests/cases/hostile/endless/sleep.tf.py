import time
import tensorflow as tf

time.sleep(1e6)
tf.constant([1., 2.])
