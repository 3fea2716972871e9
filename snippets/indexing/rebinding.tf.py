import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = tf.constant([10., 20., 30.])
before = y
y = y + x
y is before, before, y
