import tensorflow as tf

g = tf.constant([3.0, 4.0])
g / tf.maximum(1.0, tf.sqrt(tf.reduce_mean(g**2)) / 1.5)
