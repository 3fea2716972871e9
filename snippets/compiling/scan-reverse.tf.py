import tensorflow as tf

x = tf.constant([1., 2., 3., 4.])
tf.scan(lambda total, x: total + x, x, initializer=0., reverse=True)
