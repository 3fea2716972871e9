import tensorflow as tf

x = tf.constant([1., 300., 2.])
tf.cast(x, tf.uint8)
