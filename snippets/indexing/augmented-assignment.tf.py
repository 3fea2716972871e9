import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = x
y += 10.
x
