import tensorflow as tf

x = tf.Variable(tf.zeros(3))
y = tf.constant([1., 2., 3.])
x.assign(y)
x
