import tensorflow as tf

x = tf.range(12)
before = tf.reduce_sum(x)
X = tf.Variable(tf.reshape(x, (3, 4)))
X[:2].assign(12)
before, tf.reduce_sum(x)
