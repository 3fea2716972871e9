import tensorflow as tf

x = tf.constant([5., 7., 9., 11.])
x[2], len(x), x.shape
