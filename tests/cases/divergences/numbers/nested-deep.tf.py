import tensorflow as tf

{"a": [tf.constant(1.), (tf.constant(2.), tf.constant([3., 4.]))]}
