import sys
import tensorflow as tf

sys.stdout = sys.stderr = None
print("into nothing")
tf.constant([1., 2.])
