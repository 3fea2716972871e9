import tensorflow as tf

x = tf.range(12)
before = tf.reduce_sum(x)
tf.Variable(tf.reshape(x, (3, 4)))[:2, :].assign(tf.fill((2, 4), 12))
before, tf.reduce_sum(x)
