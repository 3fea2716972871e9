import tensorflow as tf

x = tf.constant([1., 2., 3.])
a = tf.constant([6., 6., 6.])
b = tf.constant([1., 2., 3.])
x + 0.5 * a / b
