import tensorflow as tf

x = tf.constant([2., 3., 5.])
i = tf.range(6)
tf.repeat(x, 2), tf.gather(x, i // 2)
