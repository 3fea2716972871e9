import tensorflow as tf

x = tf.Variable([1., 2., 3.])
y = tf.constant([10., 20., 30.])
x.assign_add(y)
x
