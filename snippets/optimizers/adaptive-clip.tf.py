import tensorflow as tf

p, g = tf.constant([0.3, 0.4]), tf.constant([3.0, 4.0])
limit = 0.1 * tf.maximum(tf.norm(p), 1e-3)
g * tf.minimum(limit / tf.norm(g), 1.0)
