import tensorflow as tf

x = tf.constant([1., 2., 3.])
tf.pad(x, [[0, 2]])
