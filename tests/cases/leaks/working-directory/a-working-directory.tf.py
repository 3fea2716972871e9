import os
import tensorflow as tf

os.chdir("/")
tf.constant([1., 2.])
