import tensorflow as tf

x = tf.constant([100, 200, 300])
tf.cast(x, tf.int8)
