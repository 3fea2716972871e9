import sys
import tensorflow as tf

while True:
    sys.stderr.write("x" * 1000)
tf.constant([1., 2.])
