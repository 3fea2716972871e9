import tensorflow as tf

x = tf.reshape(tf.range(24.), (2, 3, 4))
rows_first, columns_first = tf.reduce_sum(x, axis=0), tf.reduce_sum(x, axis=1)
tf.reduce_sum(rows_first, axis=0), tf.reduce_sum(columns_first, axis=0)
