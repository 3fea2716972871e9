import tensorflow as tf

x = tf.Variable([1., 2., 3.])
y = tf.broadcast_to(x, (2, 3))
x[0].assign(9.)
y
