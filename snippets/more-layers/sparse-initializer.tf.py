import tensorflow as tf

w = tf.random.normal((4, 3), stddev=0.01)
order = tf.argsort(tf.random.uniform((4, 3)), axis=0)  # of each column
w = tf.where(order < 2, 0.0, w)
tf.reduce_sum(tf.cast(w == 0, tf.int32), axis=0)
