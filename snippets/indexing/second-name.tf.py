import tensorflow as tf

x = tf.Variable(tf.reshape(tf.range(6.), (2, 3)))
y = x
y[1, 2].assign(9.)
x
