import tensorflow as tf

x = tf.constant([2., 3., 5.])
i = tf.range(12)
tf.tile(x, [4]), tf.gather(x, i % 3)
