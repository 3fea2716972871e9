import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([10., 20., 30.])
mask = tf.constant([True, False, True])
tf.where(mask, a, b)
