import tensorflow as tf

({'a': [tf.constant(1.), (tf.constant(2.), None)]}, ())
