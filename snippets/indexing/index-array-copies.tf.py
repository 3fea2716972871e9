import tensorflow as tf

x = tf.Variable([1., 2., 3., 4., 5.])
y = tf.gather(x, [2, 3])
x[:].assign(9.)
x, y
