import atexit
import os
import tensorflow as tf

atexit.register(os._exit, 7)
tf.constant([1., 2.])
