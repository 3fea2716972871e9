import tensorflow as tf

x = tf.Variable([1., 2., 3., 4., 5.])
y = x[2:4]
x[:].assign(9.)
y
