import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
i = tf.constant([3, 0])
tf.gather(x, i, axis=1)
