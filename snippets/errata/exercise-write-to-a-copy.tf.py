import tensorflow as tf

x = tf.range(12)
X = tf.Variable(tf.reshape(x, (3, 4)))
X[:2].assign(12)
tf.reduce_sum(X), tf.reduce_sum(x)
