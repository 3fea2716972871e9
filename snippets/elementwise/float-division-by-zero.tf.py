import tensorflow as tf

x = tf.constant([1., -2., 0.])
x / 0
