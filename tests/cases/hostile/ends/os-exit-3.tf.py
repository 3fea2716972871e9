import os
import tensorflow as tf

os._exit(3)
tf.constant([1., 2.])
