import os
import tensorflow as tf

x = os.getcwd()
tf.constant([1., 2.])
