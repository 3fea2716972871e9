import sys
import tensorflow as tf

sys.modules["__main__"].probe = 3
tf.constant([1., 2.])
