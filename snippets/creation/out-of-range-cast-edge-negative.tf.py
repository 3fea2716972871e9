import tensorflow as tf

x = tf.constant([1.0, -1.0])
tf.cast(x, tf.uint8)
