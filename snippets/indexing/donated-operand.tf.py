import tensorflow as tf

x = tf.Variable([1., 2., 3.])
y = tf.constant([10., 20., 30.])
old = x
x = x.assign_add(y)
tf.reduce_sum(old)
