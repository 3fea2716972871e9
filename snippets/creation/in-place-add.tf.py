import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
y = tf.constant([10.0, 20.0, 30.0])
before = x
x.assign_add(y)
x, before
