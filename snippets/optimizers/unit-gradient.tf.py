import tensorflow as tf

g = tf.constant([3.0, 4.0])
g / tf.norm(g)
