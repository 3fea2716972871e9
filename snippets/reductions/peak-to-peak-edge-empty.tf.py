import tensorflow as tf

x = tf.constant([])
tf.reduce_max(x) - tf.reduce_min(x)
