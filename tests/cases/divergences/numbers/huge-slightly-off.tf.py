import tensorflow as tf

tf.constant([1e30, 2.0002e30])
