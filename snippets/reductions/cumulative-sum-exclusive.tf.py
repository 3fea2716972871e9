import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.cumsum(x, exclusive=True)
