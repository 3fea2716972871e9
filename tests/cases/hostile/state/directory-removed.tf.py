import os
import tensorflow as tf

os.rmdir(os.getcwd())
tf.constant([1., 2.])
