import os
import tensorflow as tf

os.getlogin = lambda: "probe"
tf.constant([1., 2.])
