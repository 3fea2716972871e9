import tensorflow as tf

x = tf.constant([[True, True, True], [True, False, True]])
tf.reduce_all(x, axis=1)
