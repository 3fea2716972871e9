import tensorflow as tf

x = tf.Variable([1., 2., 3.])
x.assign(tf.fill(x.shape, 9.))
x
