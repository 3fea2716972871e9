import tensorflow as tf

x = tf.constant([10., 20., 30.])
i = tf.constant([0, -1])
tf.gather(x, i)
