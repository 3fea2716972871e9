import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([5., 10., -1.])
c = tf.constant([100., 200., 300.])
a * b + c
