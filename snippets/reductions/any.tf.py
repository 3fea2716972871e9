import tensorflow as tf

x = tf.constant([[True, False, True], [False, False, False]])
tf.reduce_any(x, axis=1)
