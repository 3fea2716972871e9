import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.keras.ops.scan(lambda total, v: (total + v, (total + v) ** 2), tf.constant(0.), x)
