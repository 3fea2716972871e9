import tensorflow as tf

try:
    tf.constant(1) + tf.constant(2.)
    refused = False
except Exception:
    refused = True
refused
