import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([3., -4., 6.])
tf.norm(a - b), tf.norm(a - b, ord=1)
