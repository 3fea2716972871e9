import tensorflow as tf

x = tf.constant([2., 3., 5., 7., 11., 13., 17.])
x[::2]
