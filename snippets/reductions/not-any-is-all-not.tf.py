import tensorflow as tf

x = tf.constant([[True, False, True], [False, False, False], [True, True, True]])
~tf.reduce_any(x, axis=1), tf.reduce_all(~x, axis=1)
