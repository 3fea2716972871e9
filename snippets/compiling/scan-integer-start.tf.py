import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
tf.scan(lambda state, x: (state + x) / 2, x, initializer=0)
