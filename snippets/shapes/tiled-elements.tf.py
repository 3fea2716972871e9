import tensorflow as tf

x = tf.constant([2., 3., 5.])
i = tf.range(6)
tf.tile(x, [2]), tf.gather(x, i % 3)
