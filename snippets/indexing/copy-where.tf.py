import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = tf.constant([10., 20., 30.])
mask = tf.constant([True, False, True])
tf.where(mask, y, x)
