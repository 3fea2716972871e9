import tensorflow as tf

x = tf.constant([1, 1, 2, 2, 2, 1])
i = tf.cast(tf.where(x[1:] != x[:-1])[:, 0], tf.int32) + 1
starts = tf.concat(([0], i), axis=0)
ends = tf.concat((i, [len(x)]), axis=0)
tf.gather(x, starts), ends - starts
