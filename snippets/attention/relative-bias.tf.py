import tensorflow as tf

table = tf.constant([-2., -1., 0., 1., 2.])  # for distances -2 to 2
t = tf.range(3)
tf.gather(table, t - t[:, tf.newaxis] + 2)
