import tensorflow as tf

x = tf.reshape(tf.range(9.), (3, 3))
i = tf.range(len(x))
i, i
