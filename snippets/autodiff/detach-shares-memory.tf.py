import tensorflow as tf

x = tf.Variable([1., 2., 3.])
u = tf.stop_gradient(x)
x[0].assign(9.)
u
