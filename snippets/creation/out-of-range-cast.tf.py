import tensorflow as tf

x = tf.constant([1.0, 300.0, 2.0])
tf.cast(x, tf.uint8)
