import tensorflow as tf

x = tf.Variable([[1., 2., 3.], [4., 5., 6.]])
y = tf.reshape(tf.transpose(x), [6])
x[0, 0].assign(9.)
x, y
